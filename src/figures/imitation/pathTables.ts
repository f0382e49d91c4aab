import type { Table } from "../../frame/contract.ts";
import { column, steps, table } from "../../frame/tables.ts";
import { places } from "../../inference/demonstrators.ts";
import { type ImitationSnapshot, walkers } from "../../runs/imitation/snapshot.ts";
import { wobbleAt } from "../../runs/imitation/exactly.ts";

export const drift = ({ walks, settings }: ImitationSnapshot) =>
  table(
    "drift",
    "How far walks are off what a demonstrator with their start and their side aims at, root mean square, at each time; exactly so for the demonstrators’ process.",
    Array.from({ length: places }, (_, t) => t),
    [
      steps("t", (t) => t),
      ...walkers.map((walker) => column(walker, (t: number) => walks[walker].drift[t])),
      column("exact", (t) => (settings.data === "own" ? null : wobbleAt(settings, t))),
    ],
  );

export function walked({ walks }: ImitationSnapshot): Table {
  return table(
    "paths",
    "The walks that are drawn: the place at each time, and the step at which they crash.",
    walkers.flatMap((walker) =>
      walks[walker].crashes.map((crash, i) => ({ walker, walk: i + 1, crash, at: i * places })),
    ),
    [
      column("walker", (row) => row.walker),
      column("walk", (row) => row.walk),
      steps("crash", (row) => row.crash),
      ...Array.from({ length: places }, (_, t) =>
        column(
          `x${t}`,
          (row: { readonly walker: keyof typeof walks; readonly at: number }) =>
            walks[row.walker].paths[row.at + t],
        ),
      ),
    ],
  );
}

export const demonstrations = ({ demonstrations: { paths, sides } }: ImitationSnapshot) =>
  table("demonstrations", "The demonstrations that are learned from: x at each time.", sides, [
    column("demonstration", (_, i) => i + 1),
    ...Array.from({ length: places }, (_, t) =>
      column(`x${t}`, (_: unknown, i: number) => paths[i * places + t]),
    ),
  ]);
