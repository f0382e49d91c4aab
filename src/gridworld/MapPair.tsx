import type { ComponentProps, ReactNode } from "react";
import { ValueLegend } from "../marks/grid/index.ts";
import { TimeScrubber } from "../marks/time/TimeScrubber.tsx";
import { StepsBack } from "../ui/parts/StepsBack.tsx";
import "./gridworld.css";

interface Props extends Pick<ComponentProps<typeof TimeScrubber>, "t" | "horizon" | "direction" | "onTime"> {
  /** The figure's name in addresses; its knob is t. */
  readonly slug: string;
  readonly legend: ComponentProps<typeof ValueLegend>;
  /** The two maps. */
  readonly children: ReactNode;
}

/** Two maps side by side; below both the slider over t, and what their colours mean: the part `time`. */
export const MapPair = ({ slug, legend, children, ...time }: Props) => (
  <>
    <div className="map-pair">{children}</div>
    <StepsBack name="time">
      <div className="map-pair-time">
        <TimeScrubber id={`${slug}-t`} {...time} />
        <ValueLegend {...legend} />
      </div>
    </StepsBack>
  </>
);
