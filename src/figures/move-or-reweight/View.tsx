import { useMemo } from "react";
import { stepUp } from "../../marks/levels.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { useWidth } from "../../marks/useWidth.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { CrowdPlot } from "./CrowdPlot.tsx";
import { EstimatorKey } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { crowdsOf, estimatorOf } from "./crowd.ts";
import { EffectiveBar } from "./EffectiveBar.tsx";
import { frameOf, peakOf } from "./frame.ts";
import { GradientStrip } from "./GradientStrip.tsx";
import type { MoveOrReweight } from "./model.ts";
import { Overlay } from "./Overlay.tsx";
import type { Params } from "./params.ts";
import "./moveOrReweight.css";

const gap = 32;

/** Two pictures of the same ε's side by side, and what each says the gradient is below. */
export function View({ params, result, edit }: ViewProps<Params, MoveOrReweight>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const narrow = width < 600;
  const half = narrow ? width : Math.floor((width - gap) / 2);
  const height = narrow ? 240 : 308;
  const era = `${params.f} ${params.k} ${params.mu0} ${params.sigma0}`;
  const tallest = Math.max(peakOf(result.to), peakOf(result.from));
  const ceiling = useHeldLevel(stepUp(tallest * 1.05, [0.5, 0.65, 0.85, 1.1, 1.4, 1.8, 2.2]), era);
  const frame = useMemo(() => frameOf(half, height, ceiling), [half, height, ceiling]);
  const crowds = useMemo(() => crowdsOf(result), [result]);
  return (
    <div className={narrow ? "crowd crowd-narrow" : "crowd"} ref={ref}>
      {crowds.map((crowd) => (
        <section key={crowd.kind} style={{ width: half }}>
          <p className="crowd-title" style={{ color: estimatorLook[estimatorOf[crowd.kind]].colour }}>
            <EstimatorKey estimator={estimatorOf[crowd.kind]} />
            {crowd.kind === "moved"
              ? "Pathwise: samples move"
              : "Score function: samples stay, weights change"}
          </p>
          <CrowdPlot crowd={crowd} frame={frame} height={height}>
            <Overlay result={result} crowd={crowd} frame={frame} height={height} edit={edit} />
          </CrowdPlot>
          <EffectiveBar
            count={result.weights.length}
            effective={crowd.kind === "moved" ? result.weights.length : result.effective}
            kind={crowd.kind}
            onDrawAnew={crowd.kind === "moved" ? null : () => edit({ mu0: params.mu, sigma0: params.sigma })}
          />
        </section>
      ))}
      {(["mu", "sigma"] as const).map((parameter) => (
        <GradientStrip
          key={parameter}
          parameter={parameter}
          estimates={result.estimates}
          width={half}
          era={`${params.f} ${params.k} ${params.samples}`}
        />
      ))}
    </div>
  );
}
