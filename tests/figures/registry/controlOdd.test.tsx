import { holdFigures } from "./holdFigures.tsx";

await holdFigures("control", (i) => i % 2 === 1);
