import { EstimateStrip } from "../../marks/estimators/EstimateStrip.tsx";
import { roundUp } from "../../math/levels.ts";
import { Label } from "../../marks/plot/index.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { within99 } from "../../math/normal.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { methods } from "./methods.ts";
import type { Estimate } from "./model.ts";

interface Props {
  readonly parameter: Estimate["parameter"];
  readonly estimates: readonly Estimate[];
  readonly width: number;
  /** The scale may change only when this does. */
  readonly era: string;
}

const symbol = { mu: "μ", sigma: "σ" } as const;
const laneOf = { reweighted: 0.75, moved: 0.3 } as const;
const format = (value: number) =>
  value
    .toFixed(Math.abs(value) < 100 ? 3 : 0)
    .replace(/^-(?=0\.0+$)/, "")
    .replace("-", "−");

/** Pixels. */
const NARROW = 300;

/** The gradient in one parameter: exact as an upright line, both estimates with their 99 % intervals across it. */
export function GradientStrip({ parameter, estimates, width, era }: Props) {
  // There, and on the smallest phones, it has no room on one side of its line.
  const isAtEdge = useRoom() !== null || width < NARROW;
  const own = estimates.filter((estimate) => estimate.parameter === parameter);
  const [{ exact }, moved] = own;
  const reach = Math.abs(exact) + 2 * within99 * (moved.standardError ?? 0);
  const level = useHeldLevel(roundUp(Math.max(1.2 * reach, 0.2)), era);
  return (
    <EstimateStrip
      title={`Gradient in ${symbol[parameter]}: exact ${format(exact)}, and both estimates`}
      {...{ width, height: 92, exact }}
      margin={{ right: 146, top: 16, bottom: 28 }}
      domain={[-level, level]}
      estimates={own.map(({ method, estimate, standardError }) => ({
        value: estimate,
        lane: laneOf[method],
        ...methods[method].look,
        intervals: [{ half: within99 * (standardError ?? Infinity), weight: 6, opacity: 0.4 }],
      }))}
    >
      <Label
        {...(isAtEdge ? { dx: 0 } : { x: exact, anchor: exact > 0 ? "end" : "start" })}
        {...{ dy: 12, colour: "ink", strong: true }}
      >
        {`exact ∂/∂${symbol[parameter]} ${format(exact)}`}
      </Label>
      {own.map(({ method, estimate, standardError }) => (
        <Label
          key={method}
          {...{
            x: level,
            y: laneOf[method],
            dx: 12,
            dy: 4,
            colour: methods[method].look.colour,
            strong: true,
          }}
        >
          {methods[method].look.short} {format(estimate)} {standardError === null ? "± ∞" : ""}
        </Label>
      ))}
    </EstimateStrip>
  );
}
