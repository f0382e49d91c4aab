import { expect, test } from "vitest";
import { RunWriter } from "../../src/frame/run/runWriter.ts";

function bench() {
  const written: number[] = [];
  const clock = { now: 0 };
  const writer = new RunWriter(
    ({ step }) => written.push(step),
    () => clock.now,
  );
  const keep = (step: number, goesOn: boolean) => writer.keep({ step, bytes: new Uint8Array() }, goesOn);
  return { written, clock, writer, keep };
}

test("a run that goes on is written every ten seconds, one that rests at once", () => {
  const { written, clock, keep } = bench();
  for (let second = 0; second <= 21; second++) {
    clock.now = 1000 * second;
    keep(second, true);
  }
  expect(written).toEqual([0, 10, 20]);
  keep(22, false);
  expect(written).toEqual([0, 10, 20, 22]);
});

test("before the page is left the newest is written, once", () => {
  const { written, keep, writer } = bench();
  writer.flush();
  keep(1, true);
  keep(2, true);
  writer.flush();
  writer.flush();
  expect(written).toEqual([1, 2]);
});
