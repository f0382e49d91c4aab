import { stepUp } from "../../marks/levels.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { useWidth } from "../../marks/useWidth.ts";
import { readable } from "../../math/formatNumber.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { ActionCount } from "./ActionCount.tsx";
import { GapPlot } from "./GapPlot.tsx";
import type { Softmax } from "./model.ts";
import type { Params } from "./params.ts";
import { ProbabilitiesPlot } from "./ProbabilitiesPlot.tsx";
import { TemperaturePlot } from "./TemperaturePlot.tsx";
import { ValuesPlot } from "./ValuesPlot.tsx";
import "./softmax.css";

const gap = 24;
/** Sizes of the largest Q that the drawing is scaled for. */
const reaches = [4, 8, 16, 40, 80, 160, 400, 800, 1600];

/** The number on the left's top, the probabilities below it; on the right what temperature, factor and constant do to the number. */
export function View({ params, result, edit }: ViewProps<Params, Softmax>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const { values, V, probabilities } = result;
  const needed = stepUp(Math.max(...values.map(Math.abs)), reaches);
  const reach = useHeldLevel(needed, `${params.scale} ${params.shift} ${values.length}`);
  const rescaled = useRecentChange(reach);
  const narrow = width < 640;
  const first = narrow ? width : Math.round((width - gap) * 0.52);
  const second = narrow ? width : width - gap - first;
  const upper = { reach, result, params, edit, height: 268 };
  const lower = { result, params, edit, height: narrow ? 140 : 158 };
  return (
    <div className={narrow ? "softmax softmax-narrow" : "softmax"} ref={ref}>
      <section>
        <p className="softmax-title">
          <b className="softmax-value">Soft max: one number, V = {readable(V)}</b>
          <ActionCount given={result.given} edit={edit} />
          {rescaled && <span>axis rescaled</span>}
        </p>
        <ValuesPlot {...upper} width={first} />
      </section>
      <section className="softmax-second">
        <p className="softmax-title">V against temperature, nats</p>
        <TemperaturePlot {...upper} width={second} />
      </section>
      <section>
        <p className="softmax-title">
          <b className="softmax-policy">
            Softmax: {probabilities.length === 1 ? "1 probability" : `${probabilities.length} probabilities`}
          </b>
          the slopes of V
        </p>
        <ProbabilitiesPlot probabilities={probabilities} {...lower} width={first} />
      </section>
      <section>
        <p className="softmax-title">
          <b className="softmax-value">V − largest Q = {readable(result.gap)}</b>
          nats, when all Q’s grow
        </p>
        <GapPlot {...lower} width={second} />
      </section>
    </div>
  );
}
