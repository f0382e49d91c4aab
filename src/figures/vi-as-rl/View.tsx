import { useContext } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { zReach } from "../../inference/policyWorld.ts";
import { Columns } from "../../marks/Columns.tsx";
import { linear, Plot } from "../../marks/plot/index.ts";
import { drawnSteps } from "../../runs/policy/drawnSteps.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { More } from "../../ui/parts/More.tsx";
import { PartsContext } from "../../ui/parts/partsContext.ts";
import { ArrowKey } from "./ArrowKey.tsx";
import type { Knobs } from "./figure.ts";
import { GradientStrip } from "./GradientStrip.tsx";
import { PlanePlot, unitsAt } from "./PlanePlot.tsx";
import { PolicyMarks } from "./PolicyMarks.tsx";
import { RewardMarks } from "./RewardMarks.tsx";
import "./vi-as-rl.css";

const x = linear([-zReach, zReach]);
const unit = linear([0, 1]);
/** Height of the picture, pixels; rewards end and densities begin at these heights of it. */
const [height, rewards, densities] = [400, 228, 256];
/** Of the hill, alone and with the strips below it. */
const [hill, lowHill] = [266, 184];

/** Rewards, actions and policy on the left; the hill that the policy climbs on the right. */
export function View({ result, knobs, edit }: ViewProps<Knobs, PolicySnapshot, Simulation<PolicySnapshot>>) {
  const { open } = useContext(PartsContext);
  return (
    <Columns share={0.56} narrowBelow={660}>
      {({ left, right }) => {
        const size = { width: right, height: open.has("estimate") ? lowHill : hill };
        const steps = drawnSteps(result, unitsAt(size.width, size.height));
        return (
          <>
            <section>
              <Plot
                title="The reward and its actions above, the policy and the exact posterior below"
                {...{ width: left, height, x, y: unit }}
                margin={{ left: 36, right: 22, top: 22, bottom: 34 }}
              >
                <RewardMarks {...{ result, steps, bottom: rewards }} />
                <PolicyMarks {...{ result, knobs, edit, top: densities }} />
              </Plot>
            </section>
            <section style={{ width: right }}>
              <PlanePlot {...{ result, steps, ...size }} />
              <ArrowKey hasBonus={result.terms.entropy} />
              <More name="estimate" title="The estimate, and how far it may be off">
                <GradientStrip {...{ result, width: right, parameter: "mu" }} />
                <GradientStrip {...{ result, width: right, parameter: "sigma" }} />
              </More>
            </section>
          </>
        );
      }}
    </Columns>
  );
}
