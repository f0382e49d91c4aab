import { useCallback, useMemo } from "react";
import { useWidth } from "../../marks/useWidth.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { SpreadPlot } from "../forward-backward/SpreadPlot.tsx";
import { timeFrame } from "../../marks/time/timeFrame.ts";
import { TimeScrubber } from "../../marks/time/TimeScrubber.tsx";
import type { GaussianBridge } from "./model.ts";
import type { Params } from "./params.ts";
import { planeOf } from "./plane.ts";
import { PlaneView } from "./PlaneView.tsx";
import { VariancePlot } from "./VariancePlot.tsx";
import { Words } from "./Words.tsx";
import "../forward-backward/forwardBackward.css";
import "./gaussianBridge.css";

const gap = 24;

/** The plane, large; beside it the variance over time and the gain of the policy. */
export function View({ result, edit }: ViewProps<Params, GaussianBridge>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const narrow = width < 640;
  const main = narrow ? width : Math.round((width - gap) * 0.56);
  const beside = narrow ? width : width - gap - main;
  const { problem, moments, t } = result;
  const frame = useMemo(() => timeFrame(beside, problem.horizon, 0), [beside, problem.horizon]);
  const plane = useMemo(() => planeOf(main), [main]);
  const onTime = useCallback((time: number) => edit({ t: time }), [edit]);
  const gain = {
    key: "gain",
    text: "gain",
    values: moments.slice(0, -1).map((moment) => moment.gain),
    world: "posterior",
  } as const;
  return (
    <div className={narrow ? "fb gb gb-narrow" : "fb gb"} ref={ref}>
      <div className="fb-main">
        <TimeScrubber
          id="gaussian-bridge-t"
          t={t}
          first={0}
          horizon={problem.horizon}
          direction={1}
          onTime={onTime}
        />
        <PlaneView result={result} plane={plane} edit={edit} />
      </div>
      <div className="fb-beside">
        <VariancePlot result={result} frame={frame} height={narrow ? 210 : 266} onTime={onTime} />
        <SpreadPlot
          curves={[gain]}
          name="Gain: share of the way to G"
          unit="a step"
          {...{ t, frame, onTime }}
          height={150}
          withTimes
        />
      </div>
      <Words result={result} />
    </div>
  );
}
