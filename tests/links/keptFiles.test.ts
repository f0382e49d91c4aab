import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exported, keptFiles, keptRuns, keptSteps } from "../../scripts/links/keptFiles.ts";
import { unzipped } from "../../src/data/own/zip.ts";
import { paramsOfRun } from "../../src/frame/run/runSetup.ts";
import { paramsOfScene } from "../../src/knobs/address.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { defaultDeck } from "../../src/lecture/defaultDeck.ts";
import { deckOf } from "../../src/lecture/own/deckOf.ts";
import { readLectureFile } from "../../src/lecture/own/lectureFile.ts";
import type { Simulation } from "../../src/runs/simulation.ts";

const folder = join(import.meta.dirname, "../fixtures/files");
const releases = readdirSync(folder);
const { figure } = exported;

test("the files of every kind are kept of some release", async () => {
  const kept = releases.flatMap((release) => readdirSync(join(folder, release)));
  for (const name of Object.keys(await keptFiles())) expect(kept, "npm run files keeps it").toContain(name);
});

describe.each(releases)("files that %s has written", (release) => {
  const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, release, name)));

  test.each(Object.entries(keptRuns))("a saved run of %s goes on from where it stood", async (slug, kept) => {
    const bytes = bytesOf(`${slug}.safetensors`);
    const run: Simulation = await kept.open();
    expect(paramsOfRun(kept.figure, bytes, defaultsOf(kept.figure.params))).toEqual(
      defaultsOf(kept.figure.params),
    );
    await run.restore(bytes);
    expect((await run.settle()).step).toBe(keptSteps);
    const on = await run.advance({ steps: 3, milliseconds: Number.POSITIVE_INFINITY });
    expect(on.step).toBeGreaterThan(keptSteps - 1);
    run.dispose();
  });

  test("a lecture has all its slides", () => {
    const reading = readLectureFile(bytesOf("lecture.json"));
    if (!reading.ok) throw new Error(reading.problems.join("; "));
    const { deck, missing } = deckOf(reading.lecture, defaultDeck);
    expect(missing).toEqual([]);
    expect(deck.beats.map(({ kind }) => kind).slice(-2)).toEqual(["text", "scene"]);
  });

  test("the tables of an export have the columns and the numbers that they had", () => {
    const json = JSON.parse(new TextDecoder().decode(bytesOf("bound.json"))) as {
      version: string;
      tables: Record<string, { columns: string[]; rows: unknown[][] }>;
    };
    expect(json.version).toBe(release);
    const params = paramsOfScene(figure, exported.scene) as Parameters<typeof figure.model>[0];
    const now = figure.data(figure.model(params), params);
    for (const [name, { columns, rows }] of Object.entries(json.tables)) {
      const table = now.find((candidate) => candidate.name === name);
      expect(
        table?.columns.map((column) => column.name),
        name,
      ).toEqual(expect.arrayContaining(columns));
      const places = columns.map((column) => table?.columns.findIndex((c) => c.name === column) ?? -1);
      rows.forEach((row, i) =>
        row.forEach((cell, k) => {
          const own = table?.rows[i]?.[places[k]];
          if (typeof cell === "number") expect(own, `${name} ${i} ${columns[k]}`).toBeCloseTo(cell, 9);
          else expect(own).toBe(cell);
        }),
      );
    }
    const files = unzipped({ file: "bound.zip", bytes: bytesOf("bound.zip") }).map(({ file }) => file);
    for (const name of Object.keys(json.tables)) expect(files).toContain(`bound.zip, ${name}.csv`);
  });
});
