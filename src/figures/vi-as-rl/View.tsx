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
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { ArrowKey } from "./ArrowKey.tsx";
import type { Knobs } from "./figure.ts";
import { GradientStrip } from "./GradientStrip.tsx";
import { PlanePlot, unitsAt } from "./PlanePlot.tsx";
import { PolicyMarks } from "./PolicyMarks.tsx";
import { RewardMarks } from "./RewardMarks.tsx";
import "./vi-as-rl.css";

const x = linear([-zReach, zReach]);
const unit = linear([0, 1]);
/** Height of the picture, pixels. */
const usual = 400;
/** Of it the rewards take this share, and between them and the densities so many pixels are free. */
const [share, free] = [0.57, 28];
/** Of the hill, alone and with the strips below it. */
const [hill, lowHill] = [266, 184];
/** In a room the strips stand below everything, side by side: their height with the space above it, pixels. */
const STRIPS = 66;

/** Rewards, actions and policy on the left; the hill that the policy climbs on the right. */
export function View({ result, knobs, edit }: ViewProps<Knobs, PolicySnapshot, Simulation<PolicySnapshot>>) {
  const { open } = useContext(PartsContext);
  const room = useRoom();
  const hasStrips = open.has("estimate");
  const inRoom = room && room.height - (hasStrips ? STRIPS : 0);
  const height = inRoom ?? usual;
  const rewards = Math.round(share * height);
  return (
    <Columns share={0.56} narrowBelow={660}>
      {({ left, right }) => {
        const size = { width: right, height: inRoom ?? (hasStrips ? lowHill : hill) };
        const strips = (mu: number, sigma: number) => (
          <More name="estimate" title="The estimate, and how far it may be off">
            <GradientStrip {...{ result, width: mu, parameter: "mu" }} />
            <GradientStrip {...{ result, width: sigma, parameter: "sigma" }} />
          </More>
        );
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
                <PolicyMarks {...{ result, knobs, edit, top: rewards + free }} />
              </Plot>
            </section>
            <section style={{ width: right }}>
              <PlanePlot {...{ result, steps, ...size }} />
              <StepsBack name="key">
                <ArrowKey hasBonus={result.terms.entropy} />
              </StepsBack>
              {!room && strips(right, right)}
            </section>
            {room && strips(left, right)}
          </>
        );
      }}
    </Columns>
  );
}
