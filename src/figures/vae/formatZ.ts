import { format } from "d3";

const two = format("+.2f");
const huge = format("+.1e");

/** z as text, two decimals and a sign each, so that its width stays the same. */
export const formatZ = (z: readonly number[]): string =>
  z.map((z) => (Math.abs(z) < 1000 ? two(z) : huge(z).replace("e+", "e"))).join(", ");
