import { beforeEach } from "vitest";
import { isDue } from "./due.ts";
import { everyOf } from "./turns.ts";

// A test that takes its time waits for its turn.
beforeEach(({ task, skip }) => {
  const every = everyOf(task.tags ?? []);
  skip(!isDue(task.fullTestName, every), `asked in one run of ${every}`);
});
