import { actionNames } from "../../control/mdp.ts";
import type { Mistake } from "../../control/mistakes.ts";
import { actionArrows } from "../../gridworld/actionArrows.ts";
import { AxisY, Bars, Facet, Label, linear, Plot, Rule, wordingFor } from "../../marks/plot/index.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import { readable } from "../../math/formatNumber.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";

interface Props {
  readonly mistakes: readonly Mistake[];
  readonly horizon: number;
  readonly width: number;
  readonly height: number;
  /** The cell that the reader points at. */
  readonly lit: number | null;
  readonly onHover: (cell: number | null) => void;
}

const margin = { left: 36, right: 0, top: 30, bottom: 24 };
const levels = [1, 2, 3, 5, 8, 12, 20, 30, 50, 100, 200, 500, 1000, 5000];
/** Steps that there is room for. */
const lengths = [15, 20, 30, 50, 75, 100, 150, 200];
/** From this cost on a bar has its number. */
const NUMBERED = 0.25;
/** Arrows need so much room, and numbers so much; where there is less only a bar above its neighbours has one. */
const NARROWEST = 11;
const ROOMY = 26;

/** What each step costs beside the best one, t by t, and the step that it was. */
export function MistakeBars({ mistakes, horizon, width, height, lit, onHover }: Props) {
  const isRoom = useRoom() !== null;
  const costs = mistakes.map(({ cost }) => cost);
  const level = useSteppedLevel(Math.max(0, ...costs.filter(Number.isFinite)), levels);
  const total = readable(costs.reduce((sum, cost) => sum + cost, 0));
  const whole = `How far each step falls short of the best one there: ${total} nats in all`;
  const inRoom = `Short of the best step: ${total} nats in all`;
  const steps = Math.min(horizon, useSteppedLevel(mistakes.length, lengths));
  const step = (width - margin.left) / steps;
  const isNumbered = (i: number) =>
    costs[i] >= NUMBERED &&
    (step >= ROOMY || (costs[i] > (costs[i - 1] ?? 0) && costs[i] > (costs[i + 1] ?? 0)));
  const cell = {
    x1: ({ t }: Mistake) => t - 0.5,
    x2: ({ t }: Mistake) => t + 0.5,
    colour: "var(--lit)",
  } as const;
  return (
    <Plot
      title={`Cost of each of your ${mistakes.length} steps; ${total} nats in all`}
      {...{ width, height, margin }}
      x={linear([0.5, steps + 0.5])}
      y={linear([0, level])}
      onPointerLeave={() => onHover(null)}
    >
      <Facet top={margin.top - 4} bottom={height}>
        <Bars data={mistakes.filter(({ state }) => state === lit)} {...cell} />
      </Facet>
      <AxisY ticks={[0, level]} />
      <Label dy={14} size={15}>
        {wordingFor(width, 15, isRoom ? [inRoom] : [whole, inRoom, `Short by ${total} nats in all`])}
      </Label>
      <Bars
        data={mistakes}
        x1={({ t }) => t - 0.35}
        x2={({ t }) => t + 0.35}
        y2={({ cost }) => Math.min(cost, level)}
        colour="bad"
        opacity={0.75}
      />
      {step >= NARROWEST &&
        mistakes.map(({ t, action, cost }, i) => (
          <g key={t}>
            <Label x={t} dy={height - 6} anchor="middle" size={15}>
              {actionArrows[actionNames[action]]}
            </Label>
            {isNumbered(i) && (
              <Label x={t} y={Math.min(cost, level)} dy={-3} anchor="middle" size={15} colour="bad" strong>
                {cost.toFixed(1)}
              </Label>
            )}
          </g>
        ))}
      <Rule y={0} colour="ink-3" weight={1} />
      <Facet top={margin.top - 4} bottom={height}>
        <Bars data={mistakes} {...cell} opacity={0} onEnter={({ state }) => onHover(state)} />
      </Facet>
    </Plot>
  );
}
