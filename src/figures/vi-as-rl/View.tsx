import { useMemo } from "react";
import { useWidth } from "../../marks/useWidth.ts";
import { LinkedTerms } from "../../ui/LinkedTerms.tsx";
import { readable } from "../../math/formatNumber.ts";
import type { Simulation } from "../../runs/simulation.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { drawnRates } from "./arrows.ts";
import { Dictionary } from "./Dictionary.tsx";
import { linkedTerms } from "./dictionary.ts";
import { planeScales } from "./frame.ts";
import { GradientStrip } from "./GradientStrip.tsx";
import { PlanePlot } from "./PlanePlot.tsx";
import { PolicyPlot } from "./PolicyPlot.tsx";
import type { Params } from "./params.ts";
import { RewardPlot } from "./RewardPlot.tsx";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";
import "./viAsRl.css";

const gap = 24;
const [main, planeHeight] = [336, 156];

/** Rewards, actions and policy on the left; the hill that the policy climbs and the dictionary on the right. */
export function View({ result, edit }: ViewProps<Params, PolicySnapshot, Simulation<PolicySnapshot>>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const narrow = width < 660;
  const left = narrow ? width : Math.round((width - gap) * 0.52);
  const right = narrow ? width : width - gap - left;
  const { units } = planeScales(40, right - 24, 14, planeHeight - 22);
  const terms = useMemo(() => linkedTerms(result), [result]);
  const rates = drawnRates(result, units);
  return (
    <LinkedTerms terms={terms}>
      <div className={narrow ? "virl virl-narrow" : "virl"} ref={ref}>
        <section style={{ width: left }}>
          <svg width={left} height={main} viewBox={`0 0 ${left} ${main}`}>
            <title>The reward and its actions above, the policy and the exact posterior below</title>
            <RewardPlot result={result} units={units} width={left} />
            <PolicyPlot result={result} edit={edit} width={left} height={main} />
          </svg>
          <GradientStrip result={result} parameter="mu" width={left} />
          <GradientStrip result={result} parameter="sigma" width={left} />
        </section>
        <section style={{ width: right }}>
          <PlanePlot result={result} units={units} width={right} height={planeHeight} />
          <p className="virl-key">
            Arrows are steps, thin of η = {readable(rates.each)}, bold of {readable(rates.mean)}:{" "}
            <b className="virl-key-mean">mean</b>, <b>exact</b>
            {result.terms.entropy && (
              <>
                , <b className="virl-key-bonus">bonus</b>
              </>
            )}
          </p>
          <Dictionary />
        </section>
      </div>
    </LinkedTerms>
  );
}
