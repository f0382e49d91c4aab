import { Hidden } from "../../ui/parts/Hidden.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import type { PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";
import { ProbePart } from "./ProbePart.tsx";
import { Sheet } from "./Sheet.tsx";

interface Props {
  readonly result: PriorOrPosteriorSnapshot;
  readonly width: number;
}

/** Between the sheets and the probe, pixels. */
const GAP = 14;
/** A sheet is eight pictures wide, the probe two. */
const WIDE = 8 + 2;

/** Draws from the prior, draws from the aggregate, and the probe, decoded by the same network. */
export function DecodedPart({ result, width }: Props) {
  const cell = Math.max(0, Math.min(46, Math.floor((width - GAP) / WIDE)));
  const wide = { inlineSize: 8 * cell };
  const hidden = <Hidden height={2 * cell + 20} />;
  return (
    <div className="prior-or-posterior-decoded" style={{ columnGap: GAP }}>
      <section aria-label="Draws from the prior" style={wide}>
        <p className="prior-or-posterior-head">
          <b>z from the prior:</b> x’s mean, and a true draw
        </p>
        <Part name="samples" instead={hidden}>
          <Sheet decoded={result.fromPrior} kind="prior" cell={cell} />
        </Part>
      </section>
      <section aria-label="Draws from the aggregate" style={wide}>
        <p className="prior-or-posterior-head">
          <b className="prior-or-posterior-phi">z from all codes:</b> the same
        </p>
        <Part name="samples" instead={hidden}>
          <Sheet decoded={result.fromAggregate} kind="aggregate" cell={cell} />
        </Part>
      </section>
      <ProbePart result={result} size={2 * cell} />
    </div>
  );
}
