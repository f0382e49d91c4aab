import { Fragment } from "react";
import type { PictureProps } from "../../frame/contract.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { roundUp } from "../../math/levels.ts";
import { AxisY, Dots, Label, linear, Plot, Rule, sideBySide, Whiskers } from "../../marks/plot/index.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { within99 } from "../../math/normal.ts";
import { Part } from "../../ui/parts/Part.tsx";
import type { Knobs } from "./figure.ts";
import type { Discrete } from "./model.ts";

/** The gradient in each logit: exact as a black line, the estimates with their 99 % intervals around it. */
export function GradientPlot({ result, width, height }: PictureProps<Knobs, Discrete>) {
  const { problem, gradient, samples } = result;
  const estimates = result.estimates.map(({ name, mean, variance }) => ({
    name,
    mean,
    half: variance.map((v) => within99 * Math.sqrt(v / samples)),
  }));
  const reach = Math.max(
    ...estimates.flatMap(({ mean, half }) => Array.from(mean, (m, k) => Math.abs(m) + half[k])),
    ...gradient.map(Math.abs),
    1e-3,
  );
  const level = useHeldLevel(roundUp(reach), `${problem.rewards} ${problem.logits.length} ${samples}`);
  const { x, x1, x2 } = sideBySide(gradient.length, 0.18);
  return (
    <Plot
      title="Gradient in each logit: exact, and three estimates with their 99 % intervals"
      {...{ width, height, x }}
      y={linear([-level, level])}
      margin={{ left: 44, right: 4, top: 14, bottom: 24 }}
    >
      <AxisY />
      {gradient.length > 5 && (
        <Label dx={38} dy={height - 6} anchor="end">
          logit
        </Label>
      )}
      <Part name="estimators">
        {estimates.map(({ name, mean, half }, i) => {
          const { colour, mark } = estimatorLook[name];
          const share = (i + 0.5) / estimates.length;
          const at = (_: number, k: number) => x1(_, k) + share * (x2(_, k) - x1(_, k));
          return (
            <Fragment key={name}>
              <Whiskers
                data={mean}
                x={at}
                low={(m, k) => m - half[k]}
                high={(m, k) => m + half[k]}
                {...{ colour, weight: 5, opacity: 0.45 }}
              />
              <Dots data={mean} x={at} y={(m) => m} {...{ colour, mark, r: 3 }} />
            </Fragment>
          );
        })}
      </Part>
      {Array.from(gradient, (exact, k) => (
        <Fragment key={k}>
          <Part name="exact">
            <Rule y={exact} from={x1(null, k)} to={x2(null, k)} weight={2} />
          </Part>
          <Label x={k} dy={height - 6} anchor="middle">
            {gradient.length > 5 ? k : `logit ${k}`}
          </Label>
        </Fragment>
      ))}
    </Plot>
  );
}
