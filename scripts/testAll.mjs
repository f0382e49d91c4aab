// Runs all the exhaustive cases of unit tests, of which every `npm test` asks a part: node scripts/testAll.mjs PATH …
import { askAll } from "./askAll.mjs";

askAll("unit*", process.argv.slice(2));
