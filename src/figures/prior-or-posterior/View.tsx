import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import { Titled } from "../../marks/Titled.tsx";
import { fixed } from "../../math/formatNumber.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import type {
  PriorOrPosteriorSimulation,
  PriorOrPosteriorSnapshot,
} from "../../runs/priorOrPosterior/snapshot.ts";
import type { Knobs } from "./figure.ts";
import { PlanePlot } from "./PlanePlot.tsx";
import { ProbePart } from "./ProbePart.tsx";
import { Sheets } from "./Sheets.tsx";
import { SurgeryBar } from "./SurgeryBar.tsx";
import "./prior-or-posterior.css";

/** The square of the plane is no higher than the screen has room for, pixels. */
const HIGHEST = 400;
/** Left of the square, for the numbers of its axis, pixels. */
const AXIS = 26;

/** The plane of the codes; beside it what is drawn from prior and aggregate, decoded; below it what the codes cost. */
export function View({
  params,
  knobs,
  result,
  edit,
}: ViewProps<Knobs, PriorOrPosteriorSnapshot, PriorOrPosteriorSimulation>) {
  const { holeShare } = result.surgery;
  return (
    <Columns
      share={0.5}
      leftAtMost={HIGHEST + AXIS}
      gap={26}
      narrowBelow={700}
      className="prior-or-posterior"
    >
      {({ width, left, right, narrow }) => {
        const side = Math.max(0, Math.min(HIGHEST, left - AXIS));
        return (
          <>
            <Titled
              label="The latent plane"
              title={
                <span>
                  <b className="prior-or-posterior-phi">Tinted: the aggregate of all codes.</b>{" "}
                  <Part name="plane">
                    <b className="prior-or-posterior-kl">Hatched: holes</b>, where {fixed(100 * holeShare, 1)}{" "}
                    % of the prior’s draws fall
                  </Part>
                </span>
              }
            >
              <Part name="plane" instead={<Hidden height={side} />}>
                <PlanePlot {...{ params, knobs, result, edit, side }} />
              </Part>
            </Titled>
            <div className="prior-or-posterior-decoded">
              <ProbePart result={result} />
              <Sheets result={result} width={narrow ? width : right} />
            </div>
            <div className="columns-across">
              <Part name="terms" instead={<Hidden height={96} />}>
                <SurgeryBar result={result} width={width} />
              </Part>
            </div>
          </>
        );
      }}
    </Columns>
  );
}
