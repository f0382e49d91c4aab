import { extent } from "d3";
import type { PictureProps } from "../../frame/contract.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { AxisX, AxisY, Curve, EndLabels, linear, Plot, Rule } from "../../marks/plot/index.ts";
import { useIsHidden } from "../../ui/parts/partsContext.ts";
import type { Knobs } from "./figure.ts";
import type { Discrete } from "./model.ts";

const curves = [
  { key: "expected", text: "mean", colour: "ink-3", weight: 2 },
  { key: "relaxed", text: "relaxed", colour: estimatorLook.gumbelSoftmax.colour, weight: 2 },
  { key: "hard", text: "one draw", colour: "ink", weight: 2.5 },
] as const;

/** The reward of one draw while one logit moves: a staircase, its relaxation, and the smooth mean over all draws. */
export function OneDrawPlot({ result: { oneDraw, problem }, width, height }: PictureProps<Knobs, Discrete>) {
  const { rows, category } = oneDraw;
  const [low = 0, high = 1] = extent(problem.rewards);
  const pad = 0.06 * (high - low || 1);
  const last = rows[rows.length - 1];
  const shown = useIsHidden("oneDraw") ? curves.slice(0, 1) : curves;
  return (
    <Plot
      title={`The reward of one draw against the logit of category ${category}; dashed, where it stands`}
      {...{ width, height }}
      x={linear([rows[0].logit, last.logit])}
      y={linear([low - pad, high + pad])}
      margin={{ left: 34, right: 92, bottom: 28 }}
    >
      <AxisY ticks={4} />
      <Rule x={problem.logits[category]} colour="ink-3" weight={1} dash="3 3" />
      {shown.map(({ key, colour, weight }) => (
        <Curve key={key} data={rows} x={({ logit }) => logit} y={(row) => row[key]} {...{ colour, weight }} />
      ))}
      <AxisX label={`logit ${category}`} />
      <EndLabels labels={shown.map((curve) => ({ ...curve, y: last[curve.key] }))} below={0} />
    </Plot>
  );
}
