import { categories, writeList } from "../../knobs/lists.ts";
import { Columns } from "../../marks/Columns.tsx";
import { paint } from "../../marks/colour.ts";
import { stepUp } from "../../math/levels.ts";
import { Titled } from "../../marks/Titled.tsx";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { CountButtons } from "../../ui/CountButtons.tsx";
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

/** The number on the left's top, the probabilities below it; on the right what temperature, factor and constant do to the number. */
export function View(props: ViewProps<Knobs, Softmax>) {
  const { params, result, edit } = props;
  const { given, values, V, probabilities } = result;
  const needed = stepUp(Math.max(...values.map(Math.abs)), reaches);
  const reach = useHeldLevel(needed, `${params.scale} ${params.shift} ${values.length}`);
  const rescaled = useRecentChange(reach);
  // The soft max stands above the Q's.
  const nats = [-1.15 * reach, 1.5 * reach] as const;
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
  const probabilitiesTitle = (
    <>
      <b style={{ color: paint("phi") }}>
        Softmax: {probabilities.length === 1 ? "1 probability" : `${probabilities.length} probabilities`}
      </b>
      the slopes of V
    </>
  );
  const gapTitle = (
    <>
      <b style={{ color: paint("z") }}>V − largest Q = {readable(result.gap)}</b>
      nats, when all Q’s grow
    </>
  );
  return (
    <Columns share={0.52} narrowBelow={640}>
      {({ left, right, narrow }) => {
        const upper = { ...props, nats, height: 268 };
        const isRoomy = left >= ROOMY;
        const height = narrow ? 140 : 158;
        return (
          <>
            <Titled title={maxTitle}>
              <ValuesPlot {...upper} {...{ reach, isRoomy }} width={left} />
            </Titled>
            <Titled title="V against temperature, nats">
              <TemperaturePlot {...upper} width={right} />
            </Titled>
            <Titled title={probabilitiesTitle}>
              <ProbabilitiesPlot {...props} {...{ isRoomy, height }} width={left} />
            </Titled>
            <Titled title={gapTitle}>
              <GapPlot {...props} height={height} width={right} />
            </Titled>
          </>
        );
      }}
    </Columns>
  );
}
