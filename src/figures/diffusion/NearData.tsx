import type { DiffusionSnapshot } from "../../runs/diffusion/snapshot.ts";
import { distanceNow } from "./distanceNow.ts";

/** How far the samples are from the data, and how far fresh data are. */
export function NearData({ result }: { readonly result: DiffusionSnapshot }) {
  const near = distanceNow(result);
  if (near === null) return null;
  return (
    <p className="diffusion-note">
      Samples by {near.evaluations} {near.evaluations === 1 ? "evaluation" : "evaluations"}:{" "}
      <b>{near.distance.toPrecision(2)}</b> from the data (energy distance); fresh data{" "}
      <b>{result.floor.toPrecision(2)}</b>.
    </p>
  );
}
