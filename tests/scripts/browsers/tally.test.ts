import { expect, test } from "vitest";
import { tableOfRows } from "../../../scripts/browsers/tables.ts";
import { Tally } from "../../../scripts/browsers/tally.ts";

test("what is asked is counted; what is wrong with it, and with the page by itself, are faults", async () => {
  const ofPage: string[] = [];
  const told: string[] = [];
  const tally = new Tally(
    (fault) => told.push(fault),
    async () => ofPage.splice(0),
  );
  expect(await tally.ask("figures", "bound", async () => {})).toBe(true);
  expect(await tally.ask("figures", "vae", async () => ["is pale"])).toBe(false);
  expect(await tally.ask("figures", "race", () => Promise.reject(new Error("is gone\nand more")))).toBe(
    false,
  );
  ofPage.push("console error: oh");
  expect(await tally.ask("scenes", "race", async () => {})).toBe(false);
  tally.skip("print", "it cannot");
  expect(told).toEqual([
    "figures, vae: is pale",
    "figures, race: is gone",
    "scenes, race: console error: oh",
  ]);
  expect(tableOfRows([{ name: "Firefox 1", rows: tally.rows }]).split("\n")).toEqual([
    "engine     what     count  faults",
    "Firefox 1  figures      3       2",
    "Firefox 1  scenes       1       1",
    "Firefox 1  print        0  –       not asked: it cannot",
  ]);
});
