import { useWidth } from "../../marks/useWidth.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { HistogramPlot } from "./HistogramPlot.tsx";
import { KPanels } from "./KPanels.tsx";
import type { Variance } from "./model.ts";
import type { Params } from "./params.ts";
import { PowerPlot } from "./PowerPlot.tsx";
import { Readout } from "./Readout.tsx";
import "./variance.css";

/** The chosen picture, and under it every estimate beside its exact value. */
export function View({ params, result }: ViewProps<Params, Variance>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const height = width < 560 ? 330 : 370;
  return (
    <div className="variance" ref={ref}>
      {params.view === "histogram" && (
        <HistogramPlot result={result} params={params} width={width} height={height} />
      )}
      {params.view === "k" && (
        <KPanels panels={result.panels} params={params} width={width} height={height} />
      )}
      {params.view === "batch" && (
        <PowerPlot against="M" result={result} params={params} width={width} height={height} />
      )}
      {params.view === "dimension" && (
        <PowerPlot against="D" result={result} params={params} width={width} height={height} />
      )}
      <Readout estimates={result.estimates} parameter={params.parameter} narrow={width < 560} />
    </div>
  );
}
