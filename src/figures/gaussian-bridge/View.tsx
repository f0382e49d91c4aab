import { useContext } from "react";
import { Columns } from "../../marks/Columns.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { Stack } from "../../marks/Stack.tsx";
import { CurvesPlot } from "../../marks/time/CurvesPlot.tsx";
import { TimeScrubber } from "../../marks/time/TimeScrubber.tsx";
import { useReached } from "../../marks/time/useReached.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { PartsContext } from "../../ui/parts/partsContext.ts";
import type { Knobs } from "./figure.ts";
import type { GaussianBridge } from "./model.ts";
import { PlaneView } from "./PlaneView.tsx";
import { VariancePlot } from "./VariancePlot.tsx";
import { Words } from "./Words.tsx";
import "./gaussian-bridge.css";

/** Height of the gain's plot, pixels. */
const GAIN = 132;

/** The plane, large; beside it the variance over time, as far as the reader has come; the policy's gain one press away. */
export function View({ result, knobs, edit }: ViewProps<Knobs, GaussianBridge>) {
  const { problem, moments, t } = result;
  const onTime = (t: number) => edit({ t });
  const times = { t, first: 0, horizon: problem.horizon, onTime };
  const reached = useReached(t, 0, problem);
  const gain = moments.slice(0, -1).map((moment) => moment.gain);
  const isOpen = useContext(PartsContext).open.has("gain");
  return (
    <Columns share={0.53} narrowBelow={640}>
      {({ left, right, narrow }) => {
        const high = narrow ? 240 : Math.round((left * knobs.startY.max) / knobs.startX.max);
        return (
          <>
            <Stack width={left}>
              <TimeScrubber id="gaussian-bridge-t" {...times} direction={1} />
              <PlaneView {...{ result, knobs, edit, reached }} width={left} />
            </Stack>
            <Stack width={right} gap={4}>
              <VariancePlot
                {...times}
                {...{ result, reached }}
                width={right}
                height={Math.max(150, isOpen ? high - GAIN : high)}
              />
              <More name="gain" title="What the policy does">
                <Part
                  name="gain"
                  instead={
                    <div style={{ inlineSize: right }}>
                      <Hidden height={GAIN} />
                    </div>
                  }
                >
                  <CurvesPlot
                    {...times}
                    curves={[{ key: "gain", text: "gain", values: gain, look: { colour: "z" } }]}
                    reached={reached}
                    name="Gain: share of the remaining way"
                    unit="per step"
                    width={right}
                    height={GAIN}
                    withTimes
                  />
                </Part>
              </More>
            </Stack>
            <Words result={result} />
          </>
        );
      }}
    </Columns>
  );
}
