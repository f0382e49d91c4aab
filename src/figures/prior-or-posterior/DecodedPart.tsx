import { Hidden } from "../../ui/parts/Hidden.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import type { PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { ProbePart } from "./ProbePart.tsx";
import { Sheet } from "./Sheet.tsx";

interface Props {
  readonly result: PriorOrPosteriorSnapshot;
  readonly width: number;
  /** In a room, what there is for it. */
  readonly height?: number;
}

/** Between the sheets and the probe, pixels. */
const GAP = 14;
/** A sheet is eight pictures wide, the probe two. */
const WIDE = 8 + 2;
/** The largest picture, and over a sheet its name and those of its draws; pixels. */
const [LARGEST, HEAD] = [46, 20 + 17 + 4];

/** Draws from the prior, draws from the aggregate, and the probe, decoded by the same network. */
export function DecodedPart({ result, width, height }: Props) {
  const shows = useRoom()?.shows ?? (() => true);
  const sheets = ["prior", "aggregate"].filter(shows).length;
  const across = (width - GAP) / (shows("probe") ? WIDE : 8);
  const down = height === undefined ? LARGEST : (height / Math.max(1, sheets) - HEAD) / 2;
  const cell = Math.max(0, Math.floor(Math.min(across, down)));
  const wide = { inlineSize: 8 * cell };
  const hidden = <Hidden height={2 * cell + 20} />;
  return (
    <div className="prior-or-posterior-decoded" style={{ columnGap: GAP }}>
      <StepsBack name="prior">
        <section aria-label="Draws from the prior" style={wide}>
          <p className="prior-or-posterior-head">
            <b>z from the prior:</b> x’s mean, and a true draw
          </p>
          <Part name="samples" instead={hidden}>
            <Sheet decoded={result.fromPrior} kind="prior" cell={cell} />
          </Part>
        </section>
      </StepsBack>
      <StepsBack name="aggregate">
        <section aria-label="Draws from the aggregate" style={wide}>
          <p className="prior-or-posterior-head">
            <b className="prior-or-posterior-phi">z from all codes:</b> the same
          </p>
          <Part name="samples" instead={hidden}>
            <Sheet decoded={result.fromAggregate} kind="aggregate" cell={cell} />
          </Part>
        </section>
      </StepsBack>
      <StepsBack name="probe">
        <ProbePart result={result} size={sheets > 0 ? 2 * cell : Math.min(170, (width - GAP) / 2)} />
      </StepsBack>
    </div>
  );
}
