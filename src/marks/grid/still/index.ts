/** What small maps are drawn with where there is no canvas: `StillGrid`, and the marks that stand inside it. */
export { StillArrows } from "./StillArrows.tsx";
export { StillEnds } from "./StillEnds.tsx";
export { StillGrid } from "./StillGrid.tsx";
export { StillHazards } from "./StillHazards.tsx";
export { StillPath } from "./StillPath.tsx";
export { StillTint } from "./StillTint.tsx";
export { StillValues } from "./StillValues.tsx";
