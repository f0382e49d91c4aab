import type { RunFile } from "../../data/runFile.ts";
import { take, tensorOf } from "../../data/tensors.ts";
import type { Moments } from "../../inference/ascent.ts";
import { families } from "../../inference/familyData.ts";
import type { ThinnedTrace } from "../../math/thinnedTrace.ts";
import type { Saved } from "../run.ts";
import { numbersBy, type RowForm, tableTensor, takeTable, takeTrace, traceTensors } from "../savedParts.ts";
import type { ThreeWaysFits } from "./fits.ts";
import type { FamilyRow } from "./snapshot.ts";

const rowForm: RowForm<FamilyRow> = numbersBy("step", ...families);
const momentsForm: RowForm<Moments> = numbersBy("first", "second");

export function saveFamilies({ climbers }: ThreeWaysFits, trace: ThinnedTrace<FamilyRow>): Saved {
  const parameters = families.flatMap((family) => [
    [`${family}.values`, tensorOf(climbers[family].values)] as const,
    [`${family}.moments`, tableTensor(climbers[family].moments, momentsForm)] as const,
  ]);
  return {
    tensors: { ...Object.fromEntries(parameters), ...traceTensors("trace", trace.save(), rowForm) },
  };
}

/** Puts the families where saved ones stood. Throws, with nothing changed, if that cannot be. */
export function restoreFamilies(
  { tensors }: RunFile,
  { climbers }: ThreeWaysFits,
  trace: ThinnedTrace<FamilyRow>,
): void {
  const taken = families.map((family) => {
    const count = climbers[family].values.length;
    const values = take(tensors, `${family}.values`, "F64", [count], "finite");
    return { family, values, moments: takeTable(tensors, `${family}.moments`, momentsForm, count) };
  });
  trace.restore(takeTrace(tensors, "trace", rowForm));
  for (const { family, values, moments } of taken) {
    climbers[family].values.set(values);
    climbers[family].moments.forEach((own, k) => Object.assign(own, moments[k]));
  }
}
