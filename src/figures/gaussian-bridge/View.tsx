import { Columns } from "../../marks/Columns.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { Stack } from "../../marks/Stack.tsx";
import { CurvesPlot } from "../../marks/time/CurvesPlot.tsx";
import { TimeScrubber } from "../../marks/time/TimeScrubber.tsx";
import { useReached } from "../../marks/time/useReached.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { useIsOpen } from "../../ui/parts/partsContext.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import type { Knobs } from "./figure.ts";
import type { GaussianBridge } from "./model.ts";
import { PlaneView } from "./PlaneView.tsx";
import { VariancePlot } from "./VariancePlot.tsx";
import { Words } from "./Words.tsx";
import "./gaussian-bridge.css";

/** Height of the gain's plot under the variance, pixels. */
const GAIN = 132;

/** Of the height of a room, what the slider across takes, pixels. */
const SCRUBBER = 38;

/** The plane, large; beside it the variance over time, as far as the reader has come; the policy's gain one press away. In a room one of the two stands there. */
export function View({ result, knobs, edit }: ViewProps<Knobs, GaussianBridge>) {
  const { problem, moments, t } = result;
  const onTime = (t: number) => edit({ t });
  const times = { t, first: 0, horizon: problem.horizon, onTime };
  const reached = useReached(t, 0, problem);
  const gain = moments.slice(0, -1).map((moment) => moment.gain);
  const room = useRoom();
  const isGain = useIsOpen("gain") && (room?.shows("gain") ?? true);
  const isVariance = room?.shows("variance") ?? true;
  const shape = knobs.startX.max / knobs.startY.max;
  const highest = room ? room.height - SCRUBBER : Number.POSITIVE_INFINITY;
  const scrubber = <TimeScrubber id="gaussian-bridge-t" {...times} direction={1} />;
  return (
    <Columns share={0.53} leftAtMost={Math.floor(highest * shape)} narrowBelow={640}>
      {({ left, right, narrow }) => {
        const high = narrow ? 240 : Math.round(left / shape);
        const gainHigh = isVariance ? GAIN : high;
        return (
          <>
            {room && <div className="columns-across">{scrubber}</div>}
            <Stack width={left}>
              {!room && scrubber}
              <PlaneView {...{ result, knobs, edit, reached }} width={left} />
            </Stack>
            <Stack width={right} gap={4}>
              {isVariance && (
                <VariancePlot
                  {...times}
                  {...{ result, reached }}
                  width={right}
                  height={Math.max(150, isGain ? high - GAIN : high)}
                />
              )}
              <More name="gain" title="What the policy does">
                <Part
                  name="gain"
                  instead={
                    <div style={{ inlineSize: right }}>
                      <Hidden height={gainHigh} />
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
                    height={gainHigh}
                    withTimes
                  />
                </Part>
              </More>
            </Stack>
            <StepsBack name="words">
              <Words result={result} />
            </StepsBack>
          </>
        );
      }}
    </Columns>
  );
}
