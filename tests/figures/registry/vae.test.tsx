import { holdFigures } from "./holdFigures.tsx";

await holdFigures("vae");
