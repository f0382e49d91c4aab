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
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
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

/** The title over a picture, pixels. */
const TITLE = 30;

/**
 * The number on the left, the probabilities on the right; a press away what temperature, factor and constant do to the
 * number: in a room beside that of the two which the scene is about.
 */
export function View(props: ViewProps<Knobs, Softmax>) {
  const { params, result, edit } = props;
  const { given, values, V, probabilities } = result;
  const room = useRoom();
  const needed = stepUp(Math.max(...values.map(Math.abs)), reaches);
  const reach = useHeldLevel(needed, `${params.scale} ${params.shift} ${values.length}`);
  const rescaled = useRecentChange(reach);
  // The soft max stands above the Q's.
  const nats = [-1.15 * reach, 1.5 * reach] as const;
  // With a second part open, both are seen at once.
  const isGrowing = useIsOpen("growing");
  const isMore = useIsOpen("temperature") || isGrowing;
  const isAside = room !== null && isMore;
  const set = (list: readonly number[]) => edit({ values: writeList(list) });
  const maxTitle = (
    <>
      <b style={{ color: paint("z") }}>Soft max: one number, V = {readable(V)}</b>
      {!isAside && (
        <CountButtons
          of="action"
          onFewer={given.length > 1 ? () => set(given.slice(0, -1)) : null}
          onMore={given.length < categories.max ? () => set([...given, given[given.length - 1]]) : null}
        />
      )}
      {rescaled && !room && <span>axis rescaled</span>}
    </>
  );
  const gapTitle = (
    <>
      <b style={{ color: paint("z") }}>V − largest Q = {readable(result.gap)}</b>
      {room ? "nats: all Q’s × k, all Q’s + c" : "nats: every Q times k, and every Q plus c"}
    </>
  );
  const probabilitiesTitle = (
    <>
      <b style={{ color: paint("phi") }}>
        Softmax: {probabilities.length === 1 ? "1 probability" : `${probabilities.length} probabilities`}
      </b>
      {!room && <>π = {params.uniformPrior === "counted" && "1/n "}exp((Q − V)/τ), </>}the slopes of V
    </>
  );
  return (
    <Columns share={isAside ? 0.42 : 0.54} narrowBelow={640}>
      {({ width, left, right, narrow }) => {
        const height = room ? room.height - TITLE : narrow ? 268 : isMore ? 230 : 368;
        return (
          <>
            <StepsBack name="values">
              <Titled title={maxTitle}>
                <ValuesPlot {...props} {...{ nats, reach, height }} isRoomy={left >= ROOMY} width={left} />
              </Titled>
            </StepsBack>
            <StepsBack name="probabilities">
              <Titled title={probabilitiesTitle}>
                <ProbabilitiesPlot {...props} height={narrow ? 160 : height} width={isAside ? left : right} />
              </Titled>
            </StepsBack>
            <More name="temperature" title="V against temperature">
              {room ? (
                <Titled title="V against temperature">
                  <TemperaturePlot {...props} {...{ nats, height }} width={right} />
                </Titled>
              ) : (
                <TemperaturePlot {...props} nats={nats} height={206} width={left} />
              )}
            </More>
            <div
              className={isGrowing && !room ? "columns-across" : undefined}
              style={{ inlineSize: room && isGrowing ? right : undefined }}
            >
              <More name="growing" title="When all Q’s grow">
                <Part name="gap" instead={<Hidden height={room ? height : 196} />}>
                  <Titled title={gapTitle}>
                    <GapPlot {...props} {...(room ? { height, width: right } : { height: 170, width })} />
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
