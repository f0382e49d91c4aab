import { useContext, useMemo } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import type { LoopSnapshot } from "../../runs/loop/snapshot.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { LinkedTerms } from "../../ui/LinkedTerms.tsx";
import { More } from "../../ui/parts/More.tsx";
import { PartsContext } from "../../ui/parts/partsContext.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { TermButtons } from "../../ui/TermButtons.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { CodeLines } from "./CodeLines.tsx";
import { DataPlot } from "./DataPlot.tsx";
import { ElboPlot } from "./ElboPlot.tsx";
import type { Knobs } from "./figure.ts";
import { ParametersPlot } from "./ParametersPlot.tsx";
import { linkedTerms } from "./terms.ts";
import "./algorithm.css";

/** The loop with its numbers on the left, how far it has climbed on the right. */
export function View({ params, result }: ViewProps<Knobs, LoopSnapshot, Simulation<LoopSnapshot>>) {
  const terms = useMemo(() => linkedTerms(result), [result]);
  const { open } = useContext(PartsContext);
  const room = useRoom();
  // What stands open takes its room from the curves above it.
  const climb = Math.max(140, 294 - (open.has("parameters") ? 150 : 0) - (open.has("data") ? 92 : 0));
  return (
    <LinkedTerms terms={terms}>
      <Columns
        share={0.64}
        gap={20}
        narrowBelow={room ? Number.POSITIVE_INFINITY : 700}
        className="algorithm"
      >
        {({ left, right, narrow }) => (
          <>
            <StepsBack name="code">
              <section style={{ width: left }}>
                <StepsBack name="model">
                  <p className="algorithm-model">
                    <Tex tex="\cz \sim \mathcal{N}(0, 1)" />
                    <Tex tex="\cp(\cx|\cz) = \mathcal{N}(w\cz + b,\, \nu^2)" />
                    <Tex tex="\cq(\cz|\cx) = \mathcal{N}(a\cx + c,\, e^{2s})" />
                  </p>
                </StepsBack>
                <CodeLines result={result} height={room?.height} />
              </section>
            </StepsBack>
            <StepsBack name="curves">
              <section style={{ width: right }}>
                <ElboPlot
                  result={result}
                  noise={params.noise}
                  width={right}
                  height={room?.height ?? (narrow ? 220 : climb)}
                />
                <More name="parameters" title="The five parameters">
                  <ParametersPlot result={result} width={right} height={150} />
                </More>
                <More name="data" title="Data and decoder">
                  <DataPlot result={result} noise={params.noise} width={right} height={92} />
                </More>
              </section>
            </StepsBack>
            <StepsBack name="terms">
              <div className="columns-across algorithm-terms">
                <TermButtons />
              </div>
            </StepsBack>
          </>
        )}
      </Columns>
    </LinkedTerms>
  );
}
