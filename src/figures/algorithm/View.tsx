import { useMemo } from "react";
import { useWidth } from "../../marks/useWidth.ts";
import { LinkedTerms } from "../../ui/LinkedTerms.tsx";
import { TermButtons } from "../../ui/TermButtons.tsx";
import { Tex } from "../../ui/Tex.tsx";
import type { Simulation } from "../../runs/simulation.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { CodeLines } from "./CodeLines.tsx";
import { DataPlot } from "./DataPlot.tsx";
import { ElboPlot } from "./ElboPlot.tsx";
import { linkedTerms } from "./linkedTerms.ts";
import { ParametersPlot } from "./ParametersPlot.tsx";
import type { Params } from "./params.ts";
import type { LoopSnapshot } from "../../runs/loop/snapshot.ts";
import "./algorithm.css";

const gap = 20;

/** The loop with its numbers on the left, what it has learned on the right. */
export function View({ params, result }: ViewProps<Params, LoopSnapshot, Simulation<LoopSnapshot>>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const narrow = width < 700;
  const left = narrow ? width : Math.min(560, Math.round(width * 0.625));
  const right = narrow ? width : width - gap - left;
  const terms = useMemo(() => linkedTerms(result), [result]);
  return (
    <LinkedTerms terms={terms}>
      <div className={narrow ? "loop loop-narrow" : "loop"} ref={ref}>
        <section style={{ width: left }}>
          <p className="loop-model">
            <Tex tex="\cz \sim \mathcal{N}(0, 1)" />
            <Tex tex="\cp(\cx|\cz) = \mathcal{N}(w\cz + b,\, \nu^2)" />
            <Tex tex="\cq(\cz|\cx) = \mathcal{N}(a\cx + c,\, e^{2s})" />
          </p>
          <CodeLines result={result} />
        </section>
        <section className="loop-plots" style={{ width: right }}>
          <DataPlot result={result} noise={params.noise} width={right} height={92} />
          <ElboPlot result={result} width={right} height={136} />
          <ParametersPlot result={result} width={right} height={156} />
        </section>
        <TermButtons />
      </div>
    </LinkedTerms>
  );
}
