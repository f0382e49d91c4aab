import { askFiguresOf } from "./asked.ts";

await askFiguresOf("control");
