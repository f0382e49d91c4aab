import { mean } from "d3";
import type { Scale } from "../../marks/Axis.tsx";
import type { EndLabel } from "../../marks/EndLabels.tsx";
import type { HeldOutRow, TraceRow } from "../../runs/vae/snapshot.ts";
import { formatNats } from "./formatNats.ts";

/** One batch’s ELBO jumps by nats: its label would never stand still. */
const SMOOTHED = 20;

/** Names and newest numbers for the ends of the curves, pixels for places. */
export function curveLabels(
  trace: readonly TraceRow[],
  heldOut: readonly HeldOutRow[],
  x: Scale,
  y: Scale,
): readonly EndLabel[] {
  const batches = trace.slice(-SMOOTHED);
  const batch = mean(batches, (row) => row.elbo);
  const held = heldOut.at(-1);
  const bound = heldOut.findLast((row) => row.iwae !== null);
  const labels: EndLabel[] = [];
  const add = (text: string, value: number, step: number, height: number, colour: string, strong = false) =>
    labels.push({
      key: text,
      text,
      value: formatNats(value),
      x: x(step),
      y: y(height),
      colour: `var(${colour})`,
      strong,
    });
  if (held) {
    add("reconstruction", held.reconstruction, held.step, held.reconstruction, "--reconstruction");
    add("KL", held.kl, held.step, held.elbo + held.kl / 2, "--kl");
    add("held-out ELBO", held.elbo, held.step, held.elbo, "--elbo", true);
  }
  if (bound?.iwae) add(`${bound.K}-sample bound`, bound.iwae, bound.step, bound.iwae, "--phi");
  if (batch !== undefined)
    add(`last ${SMOOTHED} batches`, batch, batches[batches.length - 1].step, batch, "--ink-2");
  return labels;
}
