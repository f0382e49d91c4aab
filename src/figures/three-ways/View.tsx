import { useContext } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import { Titled } from "../../marks/Titled.tsx";
import type { Simulation } from "../../runs/simulation.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import { More } from "../../ui/parts/More.tsx";
import { PartsContext } from "../../ui/parts/partsContext.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { CostPlots } from "./CostPlots.tsx";
import { ElboPlot } from "./ElboPlot.tsx";
import type { Knobs } from "./figure.ts";
import { GapBars } from "./GapBars.tsx";
import { NewcomerStrip } from "./NewcomerStrip.tsx";
import { PlanePlot } from "./plane/PlanePlot.tsx";
import { useNewcomerClock } from "./useNewcomerClock.ts";
import "./three-ways.css";

/** About the height of a second part, pixels. */
const SECOND = 100;

/** In a room a second part stands below the plane, as wide as that: its height and the space above it, pixels. */
const below = { newcomer: 84, gaps: 128 } as const;

/** The posteriors and every q on the plane of x and z; beside it what each family reaches, lacks and costs. */
export function View({
  params,
  knobs,
  result,
  edit,
}: ViewProps<Knobs, ThreeWaysSnapshot, Simulation<ThreeWaysSnapshot>>) {
  const clock = useNewcomerClock(result.newcomer);
  const { open } = useContext(PartsContext);
  const room = useRoom();
  const hasCurves = room?.shows("curves") ?? true;
  /** What stands open takes its room from the picture above it. */
  const lessFor = (...names: readonly string[]) => SECOND * names.filter((name) => open.has(name)).length;
  return (
    <Columns share={room ? 0.46 : 0.54} gap={26} narrowBelow={hasCurves ? 640 : Number.POSITIVE_INFINITY}>
      {({ left, right, narrow }) => {
        const usual = narrow ? 300 : Math.min(360, Math.max(320, Math.round(left * 0.66)));
        const height = room ? room.height : usual;
        const second = room && (room.shows("gaps") ? below.gaps : below.newcomer);
        const lessBelow = second === null || hasCurves ? 0 : second;
        return (
          <>
            <Titled
              label="Posteriors and fits"
              title={
                room ? null : (
                  <span>
                    <b>Shaded: p(z | x), exact.</b>{" "}
                    {result.step === 0
                      ? "One q each starts on a side drawn by coin"
                      : "On it every q: its mean, and one σ to either side"}
                  </span>
                )
              }
            >
              <PlanePlot
                {...{ result, step: clock.step, knob: knobs.newX, edit, width: left }}
                isNameless={room !== null && hasCurves}
                height={height - (room ? lessBelow : narrow ? 0 : lessFor("newcomer"))}
              />
              <More name="newcomer" title="The new point: two answers and their work">
                <NewcomerStrip {...{ result, clock, width: left }} />
              </More>
            </Titled>
            <section aria-label="What each reaches, lacks and costs">
              <StepsBack name="curves">
                <ElboPlot
                  result={result}
                  up={params.up}
                  width={right}
                  height={room ? height : narrow ? 240 : height - lessFor("gaps", "costs")}
                />
              </StepsBack>
              <More name="gaps" title="What each lacks, and why">
                <GapBars result={result} width={right} />
              </More>
              <More name="costs" title="What each costs">
                <CostPlots result={result} width={right} height={120} />
              </More>
            </section>
          </>
        );
      }}
    </Columns>
  );
}
