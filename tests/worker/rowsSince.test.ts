import { array, assert, nat, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { RowReceiver, RowSender } from "../../src/worker/rowsSince.ts";

describe("a growing table sent piece by piece", () => {
  test("arrives whole whatever was kept, cut or rewritten in between", () => {
    const edit = record({ keep: nat(30), add: nat(10) });
    assert(
      property(array(edit, { maxLength: 20 }), (edits) => {
        const sender = new RowSender<{ step: number }>();
        const receiver = new RowReceiver<{ step: number }>();
        let rows: { step: number }[] = [];
        let next = 0;
        for (const { keep, add } of edits) {
          rows = [...rows.slice(0, keep), ...Array.from({ length: add }, () => ({ step: next++ }))];
          expect(receiver.receive(structuredClone(sender.send(rows)))).toEqual(rows);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test("sends only what is new", () => {
    const sender = new RowSender<{ step: number }>();
    const rows = Array.from({ length: 100 }, (_, step) => ({ step }));
    sender.send(rows);
    expect(sender.send([...rows, { step: 100 }])).toEqual({ from: 100, rows: [{ step: 100 }] });
  });

  test("gives the same array while nothing changes, so that nothing is drawn anew", () => {
    const receiver = new RowReceiver<number>();
    const rows = receiver.receive({ from: 0, rows: [1, 2] });
    expect(receiver.receive({ from: 2, rows: [] })).toBe(rows);
  });
});
