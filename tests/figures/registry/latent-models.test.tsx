import { holdFigures } from "./holdFigures.tsx";

await holdFigures("latent-models");
