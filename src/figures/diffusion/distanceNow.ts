import type { DiffusionSnapshot, QualityRow } from "../../runs/diffusion/snapshot.ts";

/** The row of `quality` with about as many evaluations as are set, of the kind that is shown; null before there is one. */
export function distanceNow({ quality, settings }: DiffusionSnapshot): QualityRow | null {
  const rows = quality.filter(({ kind }) => kind === settings.kind);
  if (rows.length === 0) return null;
  const off = ({ evaluations }: QualityRow) => Math.abs(Math.log(evaluations / settings.evaluations));
  return rows.reduce((best, row) => (off(row) < off(best) ? row : best));
}
