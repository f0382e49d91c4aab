import { figure as algorithm } from "../../src/figures/algorithm/figure.ts";
import { figure as bound } from "../../src/figures/bound/figure.ts";
import { figure as race } from "../../src/figures/race/figure.ts";
import { figure as valueIteration } from "../../src/figures/value-iteration/figure.ts";
import { figure as viAsRl } from "../../src/figures/vi-as-rl/figure.ts";
import { toJson } from "../../src/frame/export/exportFigure.ts";
import { zipTables } from "../../src/frame/export/zipTables.ts";
import { paramsOfScene } from "../../src/knobs/address.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { defaultDeck } from "../../src/lecture/defaultDeck.ts";
import { writeLecture } from "../../src/lecture/own/lectureFile.ts";
import { lectureOf } from "../../src/lecture/own/ownLecture.ts";
import { run as loopRun } from "../../src/runs/loop/run.ts";
import { run as policyRun } from "../../src/runs/policy/run.ts";
import { run as raceRun } from "../../src/runs/race/run.ts";
import { clock, simulate } from "../../src/runs/simulate.ts";
import type { Simulation } from "../../src/runs/simulation.ts";
import { run as valueIterationRun } from "../../src/runs/valueIteration/run.ts";

/** Runs that need neither a network nor pictures, by their figures' slugs: small files, the same on every machine. */
export const keptRuns = {
  race: { figure: race, open: () => simulate(raceRun, defaultsOf(race.params), clock) },
  algorithm: { figure: algorithm, open: () => simulate(loopRun, defaultsOf(algorithm.params), clock) },
  "vi-as-rl": { figure: viAsRl, open: () => simulate(policyRun, defaultsOf(viAsRl.params), clock) },
  "value-iteration": {
    figure: valueIteration,
    open: () => simulate(valueIterationRun, defaultsOf(valueIteration.params), clock),
  },
} as const;

/** Steps that a kept run has made. */
export const keptSteps = 25;

/** The setting whose export is kept. */
export const exported = { figure: bound, scene: bound.scenes[0].name } as const;

/** A lecture with a slide of each kind. */
const lecture = () => {
  const { title, entries } = lectureOf(defaultDeck);
  const own = { hidden: false, minutes: 2, spoken: "Said." };
  return writeLecture(
    {
      title,
      entries: [
        ...entries.slice(0, 3),
        { kind: "text", id: "own-1", title: "Own", text: "**Bold**, $x^2$\n\n- one\n- two", ...own },
        {
          kind: "figure",
          id: "own-2",
          figure: "bound",
          scene: null,
          setting: "mu=1",
          trainsOn: false,
          step: 0,
          ...own,
        },
      ],
    },
    2,
  );
};

/** What this release writes: saved runs, a lecture, and what "Download JSON" and "Download CSV" give. */
export async function keptFiles(): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const files: Record<string, Uint8Array | string> = { "lecture.json": lecture() };
  for (const [slug, { open }] of Object.entries(keptRuns)) {
    const run: Simulation = await open();
    await run.advance({ steps: keptSteps, milliseconds: Number.POSITIVE_INFINITY });
    files[`${slug}.safetensors`] = await run.save();
    run.dispose();
  }
  const params = paramsOfScene(bound, exported.scene) as Parameters<typeof bound.model>[0];
  const result = bound.model(params);
  const tables = bound.data(result, params);
  const link = `https://host.example/figure/bound?scene=${exported.scene}`;
  files["bound.json"] = toJson({ slug: bound.slug, params, tables, checks: bound.checks(result, params) });
  files["bound.zip"] = zipTables({ figure: bound, params, link }, tables);
  return files;
}
