import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import { Stack } from "../../marks/Stack.tsx";
import { CurvesPlot } from "../../marks/time/CurvesPlot.tsx";
import { TimeScrubber } from "../../marks/time/TimeScrubber.tsx";
import type { Knobs } from "./figure.ts";
import type { GaussianBridge } from "./model.ts";
import { PlaneView } from "./PlaneView.tsx";
import { VariancePlot } from "./VariancePlot.tsx";
import { Words } from "./Words.tsx";
import "./gaussian-bridge.css";

/** The plane, large; beside it the variance over time and the gain of the policy. */
export function View({ result, knobs, edit }: ViewProps<Knobs, GaussianBridge>) {
  const { problem, moments, t } = result;
  const onTime = (t: number) => edit({ t });
  const times = { t, first: 0, horizon: problem.horizon, onTime };
  const gain = moments.slice(0, -1).map((moment) => moment.gain);
  return (
    <Columns share={0.56} narrowBelow={640}>
      {({ left, right, narrow }) => (
        <>
          <Stack width={left}>
            <TimeScrubber id="gaussian-bridge-t" {...times} direction={1} />
            <PlaneView {...{ result, knobs, edit }} width={left} />
          </Stack>
          <Stack width={right} gap={3}>
            <VariancePlot {...times} result={result} width={right} height={narrow ? 210 : 266} />
            <CurvesPlot
              {...times}
              curves={[{ key: "gain", text: "gain", values: gain, look: { colour: "z" } }]}
              name="Gain: share of the way to G"
              unit="a step"
              width={right}
              height={150}
              withTimes
            />
          </Stack>
          <Words result={result} />
        </>
      )}
    </Columns>
  );
}
