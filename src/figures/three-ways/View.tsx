import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import { Titled } from "../../marks/Titled.tsx";
import type { Simulation } from "../../runs/simulation.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import { CostPlots } from "./CostPlots.tsx";
import { ElboPlot } from "./ElboPlot.tsx";
import type { Knobs } from "./figure.ts";
import { GapBars } from "./GapBars.tsx";
import { NewcomerStrip } from "./NewcomerStrip.tsx";
import { PlanePlot } from "./plane/PlanePlot.tsx";
import { useNewcomerClock } from "./useNewcomerClock.ts";
import "./three-ways.css";

/** The posteriors and every q on the plane of x and z; beside it what each family reaches, lacks and costs. */
export function View({
  params,
  knobs,
  result,
  edit,
}: ViewProps<Knobs, ThreeWaysSnapshot, Simulation<ThreeWaysSnapshot>>) {
  const clock = useNewcomerClock(result.newcomer);
  return (
    <Columns share={0.59} gap={26} narrowBelow={640}>
      {({ left, right, narrow }) => {
        const height = narrow ? 300 : Math.min(366, Math.max(320, Math.round(left * 0.66)));
        return (
          <>
            <Titled
              label="Posteriors and fits"
              title={
                <span>
                  <b>p(z | x) shaded</b> and on it each q: mean, and one σ to either side
                </span>
              }
            >
              <PlanePlot {...{ result, step: clock.step, knob: knobs.newX, edit, width: left, height }} />
              <NewcomerStrip {...{ result, clock, width: left }} />
            </Titled>
            <section aria-label="What each reaches, lacks and costs">
              <ElboPlot result={result} up={params.up} width={right} height={172} />
              <GapBars result={result} width={right} />
              <CostPlots result={result} width={right} height={108} />
            </section>
          </>
        );
      }}
    </Columns>
  );
}
