import type { ViewProps } from "../../frame/contract.ts";
import { useWidth } from "../../marks/useWidth.ts";
import type { DiffusionSnapshot } from "../../runs/diffusion/snapshot.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { Bars } from "./bound/Bars.tsx";
import { BoundSum } from "./bound/BoundSum.tsx";
import { WordsSwitch } from "./bound/WordsSwitch.tsx";
import { DecodedCodes } from "./DecodedCodes.tsx";
import { FieldPlots } from "./field/FieldPlots.tsx";
import type { Knobs } from "./knobs.ts";
import { NearData } from "./NearData.tsx";
import { NoiseScrubber } from "./plane/NoiseScrubber.tsx";
import { TwoPlanes } from "./plane/TwoPlanes.tsx";
import { RoomView } from "./RoomView.tsx";
import { QualityPlot } from "./QualityPlot.tsx";
import "./diffusion.css";

/** The width that pages are built for, and that below which all stands in one column; pixels. */
const [BUILT, NARROW] = [860, 640];
/** Between the planes, and the largest that they are. */
const [GAP, LARGEST] = [14, 250];
/** Of the column beside them, at least. */
const ASIDE = 200;
const [BARS, QUALITY] = [110, 170];
/** Curves of five points need no more, pixels. */
const WIDEST = 520;

type Props = ViewProps<Knobs, DiffusionSnapshot, Simulation<DiffusionSnapshot>>;

/** The way to noise and the way back on two planes, the noise under the reader's hand; under them what each step costs. */
export function View(props: Props) {
  const inRoom = useRoom();
  return inRoom ? <RoomView {...props} room={inRoom} /> : <PageView {...props} />;
}

/** Mounted anew when a room is left: it measures its width as it comes. */
function PageView({ params, result, edit }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(BUILT);
  const isNarrow = width < NARROW;
  const room = isNarrow ? width : width - ASIDE - 2 * GAP;
  const plane = Math.max(0, Math.min(LARGEST, Math.floor((room - GAP) / 2)));
  const planes = 2 * plane + GAP;
  return (
    <div ref={ref} className={isNarrow ? "diffusion diffusion-narrow" : "diffusion"}>
      <div className="diffusion-top">
        <section aria-label="The way to noise and back" style={{ inlineSize: planes }}>
          <TwoPlanes {...{ params, result, edit }} size={plane} />
          <NoiseScrubber time={params.time} kind={params.kind} onTime={(time) => edit({ time })} />
        </section>
        <section aria-label="The bound, added up" className="diffusion-aside">
          <Part name="bound" instead={<Hidden height={150} />}>
            <BoundSum result={result} />
          </Part>
          <WordsSwitch value={params.bars} onChange={(bars) => edit({ bars })} />
          <Part name="near">
            <NearData result={result} />
          </Part>
          {params.data === "own" && (
            <p className="diffusion-note">With every point that you draw, training begins anew.</p>
          )}
        </section>
      </div>
      <section aria-label="What each step costs">
        <Part name="bars" instead={<Hidden height={BARS} />}>
          <Bars {...{ params, result, width }} height={BARS} />
        </Part>
      </section>
      <div className="diffusion-more">
        {result.decoded !== null && (
          <More name="digits" title="The codes, decoded">
            <Part name="decoded" instead={<Hidden height={130} />}>
              <DecodedCodes decoded={result.decoded} near={result.near} />
            </Part>
          </More>
        )}
        <More name="field" title={params.kind === "flow" ? "The velocity field" : "The score field"}>
          <FieldPlots result={result} time={params.time} width={width} />
        </More>
        <More name="quality" title="Quality by evaluations, both kinds">
          <Part name="quality-plot" instead={<Hidden height={QUALITY} />}>
            <QualityPlot result={result} width={Math.min(width, WIDEST)} height={QUALITY} />
          </Part>
        </More>
      </div>
    </div>
  );
}
