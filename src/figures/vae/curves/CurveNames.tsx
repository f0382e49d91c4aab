import { mean } from "d3";
import type { Colour } from "../../../marks/colour.ts";
import { type EndLabel, EndLabels } from "../../../marks/plot/index.ts";
import { fixed, unlessHuge } from "../../../math/formatNumber.ts";
import type { HeldOutRow, TraceRow } from "../../../runs/vae/snapshot.ts";
import { grouped } from "../../../math/grouped.ts";

/** One batch’s ELBO jumps by nats: its label would never stand still. */
const SMOOTHED = 20;

/** One decimal, so that a label keeps its width. */
const nats = unlessHuge((value) => fixed(value, 1));

interface Props {
  readonly trace: readonly TraceRow[];
  readonly heldOut: readonly HeldOutRow[];
  /** There is little room for names. */
  readonly isBrief: boolean;
}

/** Names and newest numbers at the ends of the curves. */
export function CurveNames({ trace, heldOut, isBrief }: Props) {
  const labels: EndLabel[] = [];
  const add = (name: string, brief: string, value: number, colour: Colour, x: number, y = value) => {
    if (!Number.isFinite(y)) return;
    const text = isBrief ? brief : name;
    labels.push({ key: name, text, value: nats(value), x, y, colour, strong: colour === "elbo" });
  };
  const held = heldOut.at(-1);
  if (held) {
    add("reconstruction", "reconstr.", held.reconstruction, "reconstruction", held.step);
    add("KL between", "KL", held.kl, "kl", held.step, held.elbo + held.kl / 2);
    add("held-out ELBO", "ELBO", held.elbo, "elbo", held.step);
  }
  const bound = heldOut.findLast((row) => row.iwae !== null);
  if (bound?.iwae && bound.K !== null)
    add(`${grouped(bound.K)}-sample bound`, "bound", bound.iwae, "phi", bound.step);
  const batches = trace.slice(-SMOOTHED);
  const batch = mean(batches, (row) => row.elbo);
  if (batch !== undefined)
    add(`last ${SMOOTHED} batches`, "batches", batch, "ink-2", batches[batches.length - 1].step);
  return <EndLabels labels={labels} />;
}
