import { useMemo } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { zReach } from "../../inference/policyWorld.ts";
import { Columns } from "../../marks/Columns.tsx";
import { linear, Plot } from "../../marks/plot/index.ts";
import { readable } from "../../math/formatNumber.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { LinkedTerms } from "../../ui/LinkedTerms.tsx";
import { Dictionary } from "./Dictionary.tsx";
import { linkedTerms } from "./dictionary.ts";
import { drawnSteps } from "../../runs/policy/drawnSteps.ts";
import type { Knobs } from "./figure.ts";
import { GradientStrip } from "./GradientStrip.tsx";
import { PlanePlot, unitsAt } from "./PlanePlot.tsx";
import { PolicyMarks } from "./PolicyMarks.tsx";
import { RewardMarks } from "./RewardMarks.tsx";
import "./vi-as-rl.css";

const x = linear([-zReach, zReach]);
const unit = linear([0, 1]);
/** Rewards end and densities begin at these heights of their picture, pixels. */
const [rewards, densities] = [186, 214];

/** Rewards, actions and policy on the left; the hill that the policy climbs and the dictionary on the right. */
export function View({ result, knobs, edit }: ViewProps<Knobs, PolicySnapshot, Simulation<PolicySnapshot>>) {
  const terms = useMemo(() => linkedTerms(result), [result]);
  return (
    <LinkedTerms terms={terms}>
      <Columns share={0.52} narrowBelow={660}>
        {({ left, right }) => {
          const steps = drawnSteps(result, unitsAt(right));
          return (
            <>
              <section>
                <Plot
                  title="The reward and its actions above, the policy and the exact posterior below"
                  {...{ width: left, height: 336, x, y: unit }}
                  margin={{ left: 36, right: 22, top: 18, bottom: 34 }}
                >
                  <RewardMarks {...{ result, steps, bottom: rewards }} />
                  <PolicyMarks {...{ result, knobs, edit, top: densities }} />
                </Plot>
                <GradientStrip {...{ result, width: left, parameter: "mu" }} />
                <GradientStrip {...{ result, width: left, parameter: "sigma" }} />
              </section>
              <section style={{ width: right }}>
                <PlanePlot {...{ result, steps, width: right }} />
                <p className="vi-as-rl-key">
                  Arrows show where a step would lead: thin ones by a single action, with η ={" "}
                  {readable(steps.rates.each)}; bold ones by all of them, with η ={" "}
                  {readable(steps.rates.mean)}: their <b style={{ color: "var(--phi)" }}>mean</b>,{" "}
                  <b>exact</b>
                  {result.terms.entropy && (
                    <>
                      , <b style={{ color: "var(--kl)" }}>bonus</b>
                    </>
                  )}
                </p>
                <Dictionary />
              </section>
            </>
          );
        }}
      </Columns>
    </LinkedTerms>
  );
}
