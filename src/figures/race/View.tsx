import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import { paint } from "../../marks/colour.ts";
import { EstimatorKey } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import type { LaneState, RaceSnapshot } from "../../runs/race/snapshot.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { CurvesPlot } from "./CurvesPlot.tsx";
import type { Knobs } from "./figure.ts";
import { HillPlot } from "./HillPlot.tsx";
import { lostOf } from "./standing.ts";
import "./race.css";

/** What the names above take of a room's height, pixels. */
const TITLE = 24;

/** The hill with all runs on it, and their ELBO as it grows. */
export function View({ params, result }: ViewProps<Knobs, RaceSnapshot, Simulation<RaceSnapshot>>) {
  const { likelihood, across, up } = params;
  const room = useRoom();
  return (
    <Columns share={0.42} narrowBelow={640} className="race">
      {({ left, right, narrow }) => {
        const height = room ? room.height - TITLE : narrow ? 280 : 396;
        return (
          <>
            <section>
              <p className="race-title">
                {result.lanes.map((lane) => (
                  <LaneName key={lane.estimator} lane={lane} />
                ))}
              </p>
              <HillPlot {...{ result, likelihood, height }} width={left} />
            </section>
            <section>
              <p className="race-title">
                {up === "elbo" ? "Exact ELBO, nats" : "Gap to the best q, nats"}
                {room ? "" : ": median, and eight runs in ten"}
              </p>
              <CurvesPlot {...{ result, across, up, height }} width={right} />
            </section>
          </>
        );
      }}
    </Columns>
  );
}

/** An estimator's name in its colour, and how many of its runs are lost. */
function LaneName({ lane: { estimator, runs } }: { readonly lane: LaneState }) {
  const { colour, short } = estimatorLook[estimator];
  const inRoom = useRoom() !== null;
  const out = lostOf({ runs });
  return (
    <span style={{ color: paint(colour) }}>
      <EstimatorKey estimator={estimator} />
      {short}
      {out.length > 0 && `: ${out.length} ${inRoom ? "lost" : `diverged, first at step ${Math.min(...out)}`}`}
    </span>
  );
}
