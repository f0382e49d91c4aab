import { useSize } from "../../marks/useSize.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { DensityPlot } from "./DensityPlot.tsx";
import { LandscapePlot } from "./LandscapePlot.tsx";
import type { Bound } from "./model.ts";
import { NatsBar } from "./NatsBar.tsx";
import type { Params } from "./params.ts";
import "./bound.css";

const gap = 24;

/** The curves to drag and the map of all q above, the sum that never changes below. */
export function View({ params, result, edit }: ViewProps<Params, Bound>) {
  const [ref, { width }] = useSize<HTMLDivElement>({ width: 860, height: 480 });
  const narrow = width < 560;
  const height = Math.min(330, Math.max(250, Math.round(width * 0.38)));
  const landscape = narrow ? width : Math.round((width - gap) * 0.38);
  return (
    <div className={narrow ? "bound bound-narrow" : "bound"} ref={ref}>
      <DensityPlot
        result={result}
        params={params}
        edit={edit}
        width={narrow ? width : width - gap - landscape}
        height={height}
      />
      <LandscapePlot result={result} params={params} edit={edit} width={landscape} height={height} />
      <NatsBar result={result} width={width} era={`${params.likelihood} ${params.x} ${params.noise}`} />
    </div>
  );
}
