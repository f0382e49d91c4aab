// Runs all of what every `npm test` asks a part of: tests that wait for their turn, and those that ask a few of their cases.
import { askAll } from "./askAll.mjs";

const all = ["--tags-filter", "*", ...process.argv.slice(2)];
askAll("unit*", all);
askAll("browser*", all);
