import fc from "fast-check";
import { expect, test } from "vitest";
import { ThinnedTrace } from "../../src/math/thinnedTrace.ts";

interface Row {
  readonly step: number;
  readonly value: number;
}

const capacity = 8;
const average = (rows: readonly Row[]): Row => ({
  step: rows[rows.length - 1].step,
  value: rows.reduce((sum, row) => sum + row.value, 0) / rows.length,
});
const empty = (): ThinnedTrace<Row> => new ThinnedTrace(capacity, average);
function traceOf(count: number): ThinnedTrace<Row> {
  const trace = empty();
  for (let step = 1; step <= count; step++) trace.push({ step, value: step ** 2 });
  return trace;
}

const lengths = fc.nat(300);

test("keeps every entry until it is full", () => {
  expect(traceOf(8).rows()).toEqual(
    Array.from({ length: 8 }, (_, i) => ({ step: i + 1, value: (i + 1) ** 2 })),
  );
});

test("then gives the means of equal blocks of the entries, and of the rest", () => {
  fc.assert(
    fc.property(lengths, (count) => {
      const rows = traceOf(count).rows();
      expect(rows.length).toBeLessThanOrEqual(capacity);
      let block = 1;
      while (count > capacity * block) block *= 2;
      const expected = Array.from({ length: Math.ceil(count / block) }, (_, i) => {
        const steps = Array.from({ length: Math.min(block, count - i * block) }, (_, j) => i * block + j + 1);
        return {
          step: steps[steps.length - 1],
          value: steps.reduce((sum, s) => sum + s ** 2, 0) / steps.length,
        };
      });
      expect(rows).toEqual(expected);
    }),
  );
});

test("goes on from a saved trace as it would have, looked at or not", () => {
  fc.assert(
    fc.property(lengths, lengths, (first, second) => {
      const whole = traceOf(first + second);
      const resumed = empty();
      resumed.restore(JSON.parse(JSON.stringify(traceOf(first).save())));
      for (let step = first + 1; step <= first + second; step++) {
        resumed.rows();
        resumed.push({ step, value: step ** 2 });
      }
      expect(resumed.save()).toEqual(whole.save());
    }),
  );
});

test("gives the same row objects again while they stand", () => {
  const trace = traceOf(20);
  const before = trace.rows();
  trace.push({ step: 21, value: 441 });
  expect(
    trace
      .rows()
      .slice(0, 5)
      .every((row, i) => row === before[i]),
  ).toBe(true);
});

test("refuses what is no saved trace", () => {
  const row = { step: 1, value: 1 };
  expect(() => empty().restore({ block: 3, rows: [], pending: [] })).toThrow(RangeError);
  expect(() =>
    empty().restore({ block: 1, rows: Array.from({ length: 9 }, () => row), pending: [] }),
  ).toThrow(RangeError);
  expect(() => empty().restore({ block: 2, rows: [], pending: [row, row] })).toThrow(RangeError);
  expect(() => new ThinnedTrace(7, average)).toThrow(RangeError);
});
