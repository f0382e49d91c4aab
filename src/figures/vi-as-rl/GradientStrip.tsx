import { EstimateStrip } from "../../marks/estimators/EstimateStrip.tsx";
import { roundUp } from "../../math/levels.ts";
import { Label, Whiskers } from "../../marks/plot/index.ts";
import { readable } from "../../math/formatNumber.ts";
import { within99 } from "../../math/normal.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";

interface Props {
  readonly result: PolicySnapshot;
  readonly parameter: "mu" | "sigma";
  readonly width: number;
}

/** Standard errors that hold 95 % of a normal number; of a mean of few heavy-tailed ones, as with 99 %, somewhat less. */
const within95 = 1.96;
const symbol = { mu: "μ", sigma: "σ" } as const;

/** The gradient in one parameter: each action’s, their mean with ± 1.96 and 2.58 exact standard errors, and the exact one. */
export function GradientStrip({ result, parameter, width }: Props) {
  const { exact, push, actions } = result;
  const bonus = result.bonus[parameter];
  const estimate = push[parameter] + bonus;
  const target = exact.gradient[parameter] + bonus;
  const standardError = Math.sqrt(exact.variance[parameter] / actions.z.length);
  const level = roundUp(Math.max(1e-3, Math.abs(target) + 3.2 * standardError));
  return (
    <EstimateStrip
      title={`Gradient in ${symbol[parameter]}: estimate ${readable(estimate)}, exact ${readable(target)}`}
      {...{ width, height: 58 }}
      margin={{ right: 22, top: 18, bottom: 22 }}
      domain={[-level, level]}
      exact={target}
      estimates={[
        {
          value: estimate,
          lane: 0.5,
          colour: "phi",
          intervals: [
            { half: within99 * standardError, weight: 3, opacity: 0.35 },
            { half: within95 * standardError, weight: 6, opacity: 0.7 },
          ],
        },
      ]}
    >
      <Label dy={11}>
        ∂/∂{symbol[parameter]}{" "}
        <tspan fill="var(--phi)" fontWeight={650}>
          estimate {readable(estimate)} ± {readable(within95 * standardError)}
        </tspan>
        , exact {readable(target)}
      </Label>
      <Whiskers
        data={actions.push[parameter]}
        x={(push) => push + bonus}
        {...{ low: () => 0.05, high: () => 0.95, colour: "ink-3", weight: 1, opacity: 0.5 }}
      />
    </EstimateStrip>
  );
}
