import { holdFigures } from "./holdFigures.tsx";

// Half of the longest chapter, so that two cores share it.
await holdFigures("control", (i) => i % 2 === 0);
