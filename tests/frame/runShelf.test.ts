import { expect, test } from "vitest";
import { isOffered, type Shelf, type ShelvedRun, shelvedRun, withRun } from "../../src/frame/run/runShelf.ts";
import { paramsOfScene } from "../../src/knobs/address.ts";
import { runningMean as figure, simulateRunningMean } from "./fixtures/runningMean.tsx";

const defaults = paramsOfScene(figure, null);

async function runOf(width: number, step: number, isOfThisVisit = true): Promise<ShelvedRun> {
  const simulation = await simulateRunningMean({ width, gain: 1, seed: 1 });
  for (let i = 0; i < step; i++) await simulation.advance({ steps: 1, milliseconds: 0 });
  const run = shelvedRun(figure, await simulation.save(), isOfThisVisit);
  if (!run) throw new Error("This run fits no shelf.");
  return run;
}

const inShort = (shelf: Shelf) => shelf.map(({ params, step }) => [params.width, step]);

test("a file that is no run of the figure is not shelved", () => {
  expect(shelvedRun(figure, new TextEncoder().encode("nothing"), true)).toBeNull();
});

test("of one setting the farthest run stays; of too many the shortest goes, never the newest", async () => {
  const shelf = [await runOf(1, 9), await runOf(2, 4), await runOf(1, 3)].reduce<Shelf>(withRun, []);
  expect(inShort(shelf)).toEqual([
    [2, 4],
    [1, 9],
  ]);
  const full = withRun(shelf, await runOf(3, 6));
  expect(inShort(withRun(full, await runOf(4, 1)))).toEqual([
    [1, 9],
    [3, 6],
    [4, 1],
  ]);
});

test("a run of the knobs as they stand is offered while it is ahead; one of others if this visit has put it by", async () => {
  const run = await runOf(1, 5);
  const offered = (patch: object, step: number, from = run) =>
    isOffered(figure, from, { params: { ...defaults, ...patch }, step });
  expect(offered({}, 4)).toBe(true);
  expect(offered({}, 5)).toBe(false);
  expect(offered({ gain: 3 }, 5), "a live knob is no other run").toBe(false);
  expect(offered({ width: 7 }, 500)).toBe(true);
  const earlier = await runOf(1, 5, false);
  expect(offered({}, 0, earlier)).toBe(true);
  expect(offered({ width: 7 }, 0, earlier)).toBe(false);
});
