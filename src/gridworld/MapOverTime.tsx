import type { ComponentProps, ReactNode } from "react";
import { GridView } from "../marks/grid/index.ts";
import { TimeScrubber } from "../marks/time/TimeScrubber.tsx";
import { SmallCells } from "./SmallCells.tsx";
import "./gridworld.css";

interface Props extends Omit<ComponentProps<typeof GridView>, "id"> {
  /** The figure's name in addresses; its knobs are t and at. */
  readonly slug: string;
  readonly t: number;
  readonly horizon: number;
  readonly onTime: (t: number) => void;
  /** What the colours mean. */
  readonly legend: ReactNode;
}

/** What a view hands on to its map. */
export type MapInView = Pick<
  Props,
  "width" | "height" | "at" | "onAt" | "onHover" | "onStroke" | "onKey" | "onTime"
>;

/** A map at one time of a backward sweep: the slider over t above it, its legend below. */
export function MapOverTime({ slug, t, horizon, onTime, legend, ...grid }: Props) {
  return (
    <div className="map-over-time" style={{ inlineSize: grid.width }}>
      <TimeScrubber id={`${slug}-t`} t={t} horizon={horizon} direction={-1} onTime={onTime} />
      <GridView id={`${slug}-at`} {...grid} />
      {legend}
      <SmallCells world={grid.map} width={grid.width} height={grid.height} />
    </div>
  );
}
