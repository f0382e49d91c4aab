import { categories, writeList } from "../../knobs/lists.ts";
import { Columns } from "../../marks/Columns.tsx";
import { paint } from "../../marks/colour.ts";
import { stepUp } from "../../math/levels.ts";
import { Titled } from "../../marks/Titled.tsx";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { CountButtons } from "../../ui/CountButtons.tsx";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { useIsOpen } from "../../ui/parts/partsContext.ts";
import { readable } from "../../math/formatNumber.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { GapPlot } from "./GapPlot.tsx";
import type { Softmax } from "./model.ts";
import type { Knobs } from "./figure.ts";
import { ProbabilitiesPlot } from "./ProbabilitiesPlot.tsx";
import { TemperaturePlot } from "./TemperaturePlot.tsx";
import { ValuesPlot } from "./ValuesPlot.tsx";

/** Sizes of the largest Q that the drawing is scaled for. */
const reaches = [4, 8, 16, 40, 80, 160, 400, 800, 1600];
/** Width of a column from which on there is room for numbers beside its names, pixels. */
const ROOMY = 420;

/** The number on the left, the probabilities on the right; a press away what temperature, factor and constant do to the number. */
export function View(props: ViewProps<Knobs, Softmax>) {
  const { params, result, edit } = props;
  const { given, values, V, probabilities } = result;
  const needed = stepUp(Math.max(...values.map(Math.abs)), reaches);
  const reach = useHeldLevel(needed, `${params.scale} ${params.shift} ${values.length}`);
  const rescaled = useRecentChange(reach);
  // The soft max stands above the Q's.
  const nats = [-1.15 * reach, 1.5 * reach] as const;
  // With a second part open, both are seen at once.
  const isGrowing = useIsOpen("growing");
  const isMore = useIsOpen("temperature") || isGrowing;
  const set = (list: readonly number[]) => edit({ values: writeList(list) });
  const maxTitle = (
    <>
      <b style={{ color: paint("z") }}>Soft max: one number, V = {readable(V)}</b>
      <CountButtons
        of="action"
        onFewer={given.length > 1 ? () => set(given.slice(0, -1)) : null}
        onMore={given.length < categories.max ? () => set([...given, given[given.length - 1]]) : null}
      />
      {rescaled && <span>axis rescaled</span>}
    </>
  );
  const gapTitle = (
    <>
      <b style={{ color: paint("z") }}>V − largest Q = {readable(result.gap)}</b>
      nats: every Q times k, and every Q plus c
    </>
  );
  const probabilitiesTitle = (
    <>
      <b style={{ color: paint("phi") }}>
        Softmax: {probabilities.length === 1 ? "1 probability" : `${probabilities.length} probabilities`}
      </b>
      π = {params.uniformPrior === "counted" && "1/n "}exp((Q − V)/τ), the slopes of V
    </>
  );
  return (
    <Columns share={0.54} narrowBelow={640}>
      {({ width, left, right, narrow }) => {
        const height = narrow ? 268 : isMore ? 230 : 368;
        return (
          <>
            <Titled title={maxTitle}>
              <ValuesPlot {...props} {...{ nats, reach, height }} isRoomy={left >= ROOMY} width={left} />
            </Titled>
            <Titled title={probabilitiesTitle}>
              <ProbabilitiesPlot {...props} height={narrow ? 160 : height} width={right} />
            </Titled>
            <More name="temperature" title="V against temperature">
              <TemperaturePlot {...props} nats={nats} height={206} width={left} />
            </More>
            <div className={isGrowing ? "columns-across" : undefined}>
              <More name="growing" title="When all Q’s grow">
                <Part name="gap" instead={<Hidden height={196} />}>
                  <Titled title={gapTitle}>
                    <GapPlot {...props} height={170} width={width} />
                  </Titled>
                </Part>
              </More>
            </div>
          </>
        );
      }}
    </Columns>
  );
}
