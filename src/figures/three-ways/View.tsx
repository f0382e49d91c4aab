import { useSize } from "../../marks/useSize.ts";
import type { Simulation } from "../../runs/simulation.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { CostPlots } from "./CostPlots.tsx";
import { ElboPlot } from "./ElboPlot.tsx";
import { GapBars } from "./GapBars.tsx";
import { NewcomerStrip } from "./NewcomerStrip.tsx";
import type { Knobs } from "./figure.ts";
import { PlanePlot } from "./PlanePlot.tsx";
import { useNewcomerClock } from "./useNewcomerClock.ts";
import "./threeWays.css";

const gap = 26;

/** The posteriors and every q on the plane of x and z; beside it what each family reaches, lacks and costs. */
export function View({
  params,
  knobs,
  result,
  edit,
}: ViewProps<Knobs, ThreeWaysSnapshot, Simulation<ThreeWaysSnapshot>>) {
  const [ref, { width }] = useSize<HTMLDivElement>({ width: 880, height: 460 });
  const narrow = width < 640;
  const side = narrow ? width : Math.round((width - gap) * 0.41);
  const plane = narrow ? width : width - gap - side;
  const clock = useNewcomerClock(result.newcomer);
  return (
    <div className={narrow ? "three-ways three-ways-narrow" : "three-ways"} ref={ref}>
      <section aria-label="Posteriors and fits" style={{ width: plane }}>
        <p className="three-ways-title">
          p(z | x) shaded <span>and on it each q: mean, and one σ to either side</span>
        </p>
        <PlanePlot
          result={result}
          step={clock.step}
          knob={knobs.newX}
          edit={edit}
          width={plane}
          height={narrow ? 300 : Math.min(366, Math.max(320, Math.round(plane * 0.66)))}
        />
        <NewcomerStrip result={result} clock={clock} />
      </section>
      <section aria-label="What each reaches, lacks and costs" style={{ width: side }}>
        <ElboPlot result={result} up={params.up} width={side} height={172} />
        <GapBars result={result} width={side} />
        <CostPlots result={result} width={side} height={108} />
      </section>
    </div>
  );
}
