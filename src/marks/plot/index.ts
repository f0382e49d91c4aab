/** What plots are drawn with. A mark takes data and accessors in the data's units, and brings its own look. */
export { AxisX } from "./AxisX.tsx";
export { AxisY } from "./AxisY.tsx";
export { Band } from "./Band.tsx";
export { Bars } from "./Bars.tsx";
export { Clip } from "./Clip.tsx";
export { Cross } from "./Cross.tsx";
export { Curve } from "./Curve.tsx";
export { Dots } from "./Dots.tsx";
export { EndLabels } from "./EndLabels.tsx";
export { formatTick } from "./formatTick.ts";
export { Handle } from "./Handle.tsx";
export { Hill } from "./Hill.tsx";
export { Label } from "./Label.tsx";
export { Plot } from "./Plot.tsx";
export { Rule } from "./Rule.tsx";
export { linear, log } from "./scales.ts";
export { Whiskers } from "./Whiskers.tsx";
