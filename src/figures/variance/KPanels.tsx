import type { PictureProps } from "../../frame/contract.ts";
import { parameterNames } from "../../inference/exactGradient.ts";
import type { TestFunctionName } from "../../inference/testFunctions.ts";
import type { Knobs } from "./figure.ts";
import { KPanel } from "./KPanel.tsx";
import type { Variance } from "./model.ts";

const names: Readonly<Record<TestFunctionName, string>> = {
  quadratic: "(z − k)²",
  cosine: "cos(k z)",
  gaussian: "exp(−k z²)",
  elbo: "ELBO, x = k",
};
const gap = 14;

/** Variance of one draw against k: a column for each objective, the gradients in μ above and those in σ below. */
export function KPanels({ result: { panels }, params, width, height }: PictureProps<Knobs, Variance>) {
  const narrow = width < 560;
  const columns = narrow ? 2 : panels.length;
  const cells = narrow
    ? panels.flatMap((panel) => parameterNames.map((parameter) => ({ panel, parameter })))
    : parameterNames.flatMap((parameter) => panels.map((panel) => ({ panel, parameter })));
  return (
    <div className="variance-panels" style={{ gridTemplateColumns: `repeat(${columns}, auto)` }}>
      {cells.map(({ panel, parameter }, i) => (
        <KPanel
          key={`${panel.f} ${parameter}`}
          {...{ panel, parameter }}
          name={names[panel.f]}
          named={!narrow && i === 0}
          k={panel.f === params.f ? params.k : null}
          width={Math.floor((width - gap * (columns - 1)) / columns)}
          height={Math.round(height / 2) + 12}
        />
      ))}
    </div>
  );
}
