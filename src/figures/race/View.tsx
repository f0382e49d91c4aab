import { useWidth } from "../../marks/useWidth.ts";
import type { Simulation } from "../../runs/simulation.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { CurvesPlot } from "./CurvesPlot.tsx";
import { HillPlot } from "./HillPlot.tsx";
import { EstimatorKey } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import type { Params } from "./params.ts";
import type { RaceSnapshot } from "../../runs/race/snapshot.ts";
import "./race.css";

const gap = 24;

/** The hill with all runs on it, and their ELBO as it grows. */
export function View({ params, result }: ViewProps<Params, RaceSnapshot, Simulation<RaceSnapshot>>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const narrow = width < 640;
  const hill = narrow ? width : Math.round((width - gap) * 0.42);
  const height = narrow ? 280 : 384;
  return (
    <div className={narrow ? "race race-narrow" : "race"} ref={ref}>
      <section>
        <p className="race-title">
          {result.lanes.map(({ estimator, runs }) => {
            const out = runs.flatMap(({ divergedAt }) => divergedAt ?? []);
            return (
              <span key={estimator} style={{ color: estimatorLook[estimator].colour }}>
                <EstimatorKey estimator={estimator} />
                {estimatorLook[estimator].short}
                {out.length > 0 && `: ${out.length} diverged, first at step ${Math.min(...out)}`}
              </span>
            );
          })}
        </p>
        <HillPlot result={result} likelihood={params.likelihood} width={hill} height={height} />
      </section>
      <section>
        <p className="race-title">
          {params.up === "elbo" ? "Exact ELBO, nats" : "Gap to the best q, nats"}: median, and eight runs in
          ten
        </p>
        <CurvesPlot
          result={result}
          across={params.across}
          up={params.up}
          width={narrow ? width : width - gap - hill}
          height={height}
        />
      </section>
    </div>
  );
}
