import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import { Stack } from "../../marks/Stack.tsx";
import { fixed } from "../../math/formatNumber.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import type {
  PriorOrPosteriorSimulation,
  PriorOrPosteriorSnapshot,
} from "../../runs/priorOrPosterior/snapshot.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { DecodedPart } from "./DecodedPart.tsx";
import type { Knobs } from "./figure.ts";
import { PlanePlot } from "./PlanePlot.tsx";
import { SurgeryBar } from "./SurgeryBar.tsx";
import "./prior-or-posterior.css";

/** The square of the plane is no higher than a low screen has room for, pixels. */
const HIGHEST = 376;
/** Beside the square, for the numbers of one axis and the name of the other, pixels. */
const AXES = 26 + 18;
/** Of the lines over and under it in a room, pixels. */
const LINES = 22 + 22;
/** Of the sum beside it, pixels. */
const SUM = 112 + 8;

/** The plane of the codes; beside it what a code costs, and what is drawn from prior, aggregate and probe, decoded. */
export function View({
  params,
  knobs,
  result,
  edit,
}: ViewProps<Knobs, PriorOrPosteriorSnapshot, PriorOrPosteriorSimulation>) {
  const { holeShare } = result.surgery;
  const room = useRoom();
  if (room && !room.shows("plane"))
    return (
      <div className="prior-or-posterior">
        <DecodedPart result={result} width={room.width} height={room.height} />
      </div>
    );
  const highest = room ? Math.min(HIGHEST, room.height - LINES) : HIGHEST;
  return (
    <Columns
      share={0.5}
      leftAtMost={highest + AXES}
      gap={28}
      narrowBelow={room ? 0 : 700}
      className="prior-or-posterior"
    >
      {({ left, right }) => {
        const side = Math.max(0, Math.min(highest, left - AXES));
        return (
          <>
            <Stack width={left} gap={0}>
              <p className="prior-or-posterior-head prior-or-posterior-over">
                <b className="prior-or-posterior-phi">Tinted: all codes.</b>{" "}
                <Part name="plane">
                  <b className="prior-or-posterior-kl">Hatched: holes</b>, {fixed(100 * holeShare, 1)} %
                  <StepsBack name="words"> of the prior</StepsBack>
                </Part>
              </p>
              <Part name="plane" instead={<Hidden height={side} />}>
                <PlanePlot {...{ params, knobs, result, edit, side }} />
              </Part>
            </Stack>
            <Stack width={right} gap={6}>
              <StepsBack name="sum">
                <Part name="terms" instead={<Hidden height={112} />}>
                  <SurgeryBar result={result} width={right} />
                </Part>
              </StepsBack>
              <DecodedPart
                result={result}
                width={right}
                {...(room && { height: room.height - (room.shows("sum") ? SUM : 0) })}
              />
            </Stack>
          </>
        );
      }}
    </Columns>
  );
}
