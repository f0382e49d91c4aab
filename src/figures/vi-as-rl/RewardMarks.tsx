import { zReach } from "../../inference/policyWorld.ts";
import { Arrows, AxisY, Curve, Dots, Facet, Label, linear, Rule } from "../../marks/plot/index.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";
import type { DrawnSteps } from "../../runs/policy/drawnSteps.ts";

interface Props {
  readonly result: PolicySnapshot;
  readonly steps: DrawnSteps;
  /** Where the picture of rewards ends, pixels. */
  readonly bottom: number;
}

/** Nats below the best reward at which the picture ends; worse actions stand on its floor. */
const DEPTH = 12;
const bestMark = "M-5,-9h10l-5,7z";

/** The reward over z, the actions on it, and what each of them asks of the policy. */
export function RewardMarks({ result: { world, actions, exact, terms }, steps, bottom }: Props) {
  const top = Math.ceil(world.bestActions[0].reward);
  const seen = world.curve.filter(({ reward }) => reward > top - DEPTH);
  const many = actions.z.length > 40;
  const action = {
    x: (_: unknown, j: number) => actions.z[j],
    y: (_: unknown, j: number) => actions.reward[j],
  };
  const onCurve = { x: ({ z }: { z: number }) => z, y: ({ reward }: { reward: number }) => reward };
  return (
    <Facet bottom={bottom} y={linear([top - DEPTH, top]).clamp(true)}>
      <AxisY ticks={[top, top - 4, top - 8, top - 12]} />
      <Label dy={11}>reward r(x, z), nats</Label>
      <Curve data={seen} {...onCurve} colour="theta" />
      <Dots data={world.bestActions} {...onCurve} colour="theta" mark={bestMark} />
      <Rule y={exact.value} {...{ colour: "ink-2", weight: 1.2, dash: "2 3" }} />
      <Label x={zReach} y={exact.value} dy={-5} anchor="end">
        {terms.baseline ? "b = E[r]" : "E[r]"}
      </Label>
      <Arrows
        data={steps.each}
        {...action}
        dx={({ dx }) => dx}
        dy={({ dy }) => dy}
        longest={120}
        colour="phi"
        weight={many ? 1 : 1.5}
        opacity={many ? 0.4 : 0.85}
      />
      <Dots data={actions.z} {...action} colour="z" r={many ? 2.2 : 3.6} rim={1} />
      <Label x={0} y={top - DEPTH} dy={-8} anchor="middle" colour="phi">
        arrows: → moves μ, ↑ widens q
      </Label>
      {world.bestActions.map(({ z }) => (
        <Label key={z} x={z} y={top} dx={9} dy={0}>
          best action
        </Label>
      ))}
    </Facet>
  );
}
