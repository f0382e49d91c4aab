// Brings every fault about in every figure that computes in a worker, and prints how it came through.
import { askAll } from "./askAll.mjs";

// A site that is built already is taken as it is.
const isBuilt = Boolean(process.env["ELBO_ROOM_DIST"]);
askAll("browser", ["tests/browser/faults.test.ts"], { isBuilt });
