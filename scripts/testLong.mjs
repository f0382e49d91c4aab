// Runs all of the browser tests' exhaustive cases, of which every `npm test` asks a tenth.
import { askAll } from "./askAll.mjs";

askAll("browser*", ["-t", "long:|axe finds|reach a held-out ELBO"]);
