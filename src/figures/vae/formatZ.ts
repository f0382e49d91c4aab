import { format } from "d3";

const two = format("+.2f");

/** z as text, two decimals and a sign each, so that its width stays the same. */
export const formatZ = (z: readonly number[]): string => z.map(two).join(", ");
