import type { ViewProps } from "../../frame/contract.ts";
import { useWidth } from "../../marks/useWidth.ts";
import { More } from "../../ui/parts/More.tsx";
import { useHeight } from "../../ui/parts/roomContext.ts";
import { Part } from "../../ui/parts/Part.tsx";
import type { Knobs } from "./figure.ts";
import { HistogramPlot } from "./HistogramPlot.tsx";
import { KPanels } from "./KPanels.tsx";
import type { Variance } from "./model.ts";
import { PowerPlot } from "./PowerPlot.tsx";
import { Readout } from "./Readout.tsx";
import "./variance.css";

const pictures = { histogram: HistogramPlot, k: KPanels, batch: PowerPlot, dimension: PowerPlot };

/** The chosen picture and, one press away, every estimate beside its exact value. */
export function View(props: ViewProps<Knobs, Variance>) {
  const { params, result } = props;
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const narrow = width < 620;
  const height = useHeight(narrow ? 340 : 390);
  const Picture = pictures[params.view];
  return (
    <div ref={ref}>
      <Picture {...props} width={width} height={height} />
      <More name="numbers" title="Mean and variance, estimated and exact">
        <Part name="estimators">
          <Readout estimates={result.estimates} parameter={params.parameter} narrow={narrow} />
        </Part>
      </More>
    </div>
  );
}
