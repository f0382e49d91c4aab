import { askFiguresOf } from "./asked.ts";

await askFiguresOf("latent-models");
