import { useContext } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import type { DiffusionSnapshot } from "../../runs/diffusion/snapshot.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { PartsContext } from "../../ui/parts/partsContext.ts";
import { BoundBars } from "./bound/BoundBars.tsx";
import { BoundSum } from "./bound/BoundSum.tsx";
import { TwoTerms } from "./bound/TwoTerms.tsx";
import { DecodedCodes } from "./DecodedCodes.tsx";
import { FieldPlots } from "./field/FieldPlots.tsx";
import type { Knobs } from "./knobs.ts";
import { NoiseScrubber } from "./plane/NoiseScrubber.tsx";
import { TwoPlanes } from "./plane/TwoPlanes.tsx";
import { QualityPlot } from "./QualityPlot.tsx";
import "./diffusion.css";

/** Height of a second part that stands open, pixels: it takes that from the bars above it. */
const SECOND = 150;

/** The way to noise and the way back on two planes, the noise under the reader's hand; beside them what the steps cost. */
export function View({
  params,
  knobs,
  result,
  edit,
}: ViewProps<Knobs, DiffusionSnapshot, Simulation<DiffusionSnapshot>>) {
  const { open } = useContext(PartsContext);
  return (
    <Columns share={0.62} gap={26} narrowBelow={640}>
      {({ left, right, narrow }) => {
        const plane = Math.max(0, Math.floor((left - 14) / 2));
        const bars = narrow ? 200 : Math.max(120, plane - 84 - (open.has("quality") ? SECOND : 0));
        return (
          <>
            <section aria-label="The way to noise and back">
              <TwoPlanes {...{ params, knobs, result, edit }} size={plane} />
              <NoiseScrubber time={params.time} kind={params.kind} onTime={(time) => edit({ time })} />
              {result.decoded !== null && (
                <More name="digits" title="The codes, decoded">
                  <Part name="decoded" instead={<Hidden height={130} />}>
                    <DecodedCodes decoded={result.decoded} quality={result} />
                  </Part>
                </More>
              )}
              <More name="field" title={params.kind === "flow" ? "The velocity field" : "The score field"}>
                <FieldPlots result={result} time={params.time} width={left} />
              </More>
            </section>
            <section aria-label="The bound">
              {params.bars === "vae" ? (
                <TwoTerms result={result} width={right} height={bars} />
              ) : (
                <Part name="bars" instead={<Hidden height={bars} />}>
                  <BoundBars result={result} width={right} height={bars} />
                </Part>
              )}
              <Part name="bound">
                <BoundSum result={result} />
              </Part>
              <More name="quality" title="Quality by evaluations, both kinds">
                <Part name="quality-plot" instead={<Hidden height={SECOND} />}>
                  <QualityPlot result={result} width={right} height={SECOND} />
                </Part>
              </More>
            </section>
          </>
        );
      }}
    </Columns>
  );
}
