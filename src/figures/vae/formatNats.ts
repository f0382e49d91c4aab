import { format } from "d3";

const [tick, value, two, huge] = [",~g", ".1f", ".2f", ".1e"].map((specifier) => format(specifier));

/** A diverging run meets numbers of any size: beyond this they are written as powers of ten. */
const HUGE = 1e5;

const or = (usual: (value: number) => string) => (number: number) =>
  Math.abs(number) < HUGE ? usual(number) : huge(number).replace("e+", "e");

/** A number on an axis. */
export const formatTick = or(tick);

/** Nats at the end of a curve: one decimal, so that the label keeps its width. */
export const formatNats = or(value);

/** Nats over a bar. */
export const formatBar = or((nats) => (nats < 0.1 ? format(".3f")(nats) : two(nats)));
