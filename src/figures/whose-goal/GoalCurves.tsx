import { type Belief, likeliestGoals } from "../../control/belief.ts";
import { cellName, pairName } from "../../gridworld/cellParam.ts";
import {
  AxisX,
  AxisY,
  Curve,
  Dots,
  EndLabels,
  Label,
  linear,
  Plot,
  wordingFor,
} from "../../marks/plot/index.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import { percent } from "../../math/formatNumber.ts";

interface Props {
  readonly belief: Belief;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

const margin = { left: 44, right: 108, top: 34, bottom: 26 };
/** Where the axis may end. */
const levels = [0.1, 0.2, 0.5, 1];
/** Most numbers under the axis. */
const TICKS = 6;

/** p(goal|the first n steps) against n: the likeliest goal stands out. */
export function GoalCurves({ belief, columns, width, height }: Props) {
  const { ofGoalAfter } = belief;
  const steps = ofGoalAfter.length - 1;
  const shown = likeliestGoals(belief);
  const most = Math.max(...shown.flatMap(({ i }) => ofGoalAfter.map((row) => row[i])));
  const level = useSteppedLevel(most, levels);
  const best = belief.ofGoal.indexOf(Math.max(...belief.ofGoal));
  const look = (i: number) =>
    i === best ? ({ colour: "z", strong: true } as const) : ({ colour: "ink-2" } as const);
  const stride = Math.max(1, Math.ceil(steps / TICKS));
  return (
    <Plot
      title="How probable each goal was after each step of your path"
      {...{ width, height, margin }}
      x={linear([0, Math.max(1, steps)])}
      y={linear([0, level])}
    >
      <Label dy={15} size={15} colour="ink" strong>
        {wordingFor(width, 15, ["Where is it going? Goals by (row, column)", "Where is it going?"])}
      </Label>
      <AxisY ticks={[0, level / 2, level]} />
      <AxisX
        ticks={Array.from({ length: Math.floor(steps / stride) + 1 }, (_, k) => k * stride)}
        label="steps"
      />
      {shown.map(({ goal, i }) => {
        const { colour } = look(i);
        return (
          <g key={goal}>
            <Curve
              data={ofGoalAfter}
              x={(_, n) => n}
              y={(row) => row[i]}
              colour={colour}
              weight={i === best ? 3 : 1.5}
            />
            <Dots
              data={ofGoalAfter}
              x={(_, n) => n}
              y={(row) => row[i]}
              colour={colour}
              r={i === best ? 3.5 : 2.5}
            />
          </g>
        );
      })}
      <EndLabels
        below={10}
        labels={shown.map(({ goal, i }) => ({
          key: cellName(columns, goal),
          x: steps,
          y: belief.ofGoal[i],
          text: pairName(columns, goal),
          value: percent(belief.ofGoal[i]),
          ...look(i),
        }))}
      />
    </Plot>
  );
}
