import { memo } from "react";
import { grouped } from "../../math/grouped.ts";

interface Props {
  readonly showsA: boolean;
  /** The step of the run that A was kept at; null where nothing runs. */
  readonly step: number | null;
}

/** On the picture: which of the two settings it shows. */
export const ShownBadge = memo(function ShownBadge({ showsA, step }: Props) {
  return (
    <output className="figure-shown" data-shows={showsA ? "a" : "now"}>
      {showsA ? `A${step === null ? "" : ` · step ${grouped(step)}`}` : "Now"}
    </output>
  );
});
