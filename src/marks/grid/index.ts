/** What maps are drawn with: `GridView`, and the layers and marks that stand inside it. */
export { Arrows } from "./Arrows.tsx";
export { CellDisk } from "./CellDisk.tsx";
export { CellLabel } from "./CellLabel.tsx";
export { CellMark } from "./CellMark.tsx";
export { Crowd } from "./Crowd.tsx";
export { EllipseMark } from "./EllipseMark.tsx";
export { EndMarks } from "./EndMarks.tsx";
export { GridView } from "./GridView.tsx";
export { Letters } from "./Letters.tsx";
export { PathMark } from "./PathMark.tsx";
export { type Tint, Tints } from "./Tints.tsx";
export { Trails } from "./Trails.tsx";
export { Triangles } from "./Triangles.tsx";
export { useValueDomain } from "./useValueDomain.ts";
export { ValueLegend } from "./ValueLegend.tsx";
export { Values } from "./Values.tsx";
