import type { ComponentProps, ReactNode } from "react";
import { Arrows, GridView, Letters, ValueLegend, Values } from "../marks/grid/index.ts";
import { TimeScrubber } from "../marks/time/TimeScrubber.tsx";
import { SmallCells } from "./SmallCells.tsx";
import "./gridworld.css";

interface Props extends Omit<ComponentProps<typeof GridView>, "id" | "children"> {
  /** The figure's name in addresses; its knobs are t and at. */
  readonly slug: string;
  readonly t: number;
  readonly horizon: number;
  readonly onTime: (t: number) => void;
  /** One number a cell, and the ends of their colours. */
  readonly values: ArrayLike<number>;
  readonly domain: readonly [number, number];
  /** What the colours mean, with its unit: "V, nats". */
  readonly label: string;
  /** The cell whose number is pointed at in the legend. */
  readonly pointed: number;
  /** Five probabilities a cell, drawn as arrows. */
  readonly policy: ArrayLike<number>;
  /** Layers over the colours and under the arrows. */
  readonly children?: ReactNode;
}

/** What a view hands on to its map. */
export type MapInView = Pick<
  Props,
  "width" | "height" | "at" | "onAt" | "onHover" | "onStroke" | "onKey" | "onTime" | "pointed"
>;

/** The longest legend, pixels. */
const LEGEND = 460;

/** A map at one time of a backward sweep: the slider over t, numbers as colours, the policy as arrows, the legend. */
export function MapOverTime(props: Props) {
  const { slug, t, horizon, onTime, values, domain, label, pointed, policy, children, ...grid } = props;
  return (
    <div className="map-stack" style={{ inlineSize: grid.width }}>
      <TimeScrubber id={`${slug}-t`} t={t} horizon={horizon} direction={-1} onTime={onTime} />
      <GridView id={`${slug}-at`} {...grid}>
        <Values values={values} domain={domain} />
        {children}
        <Arrows policy={policy} />
        <Letters />
      </GridView>
      <ValueLegend
        domain={domain}
        width={Math.min(grid.width, LEGEND)}
        label={label}
        value={values[pointed]}
      />
      <SmallCells world={grid.map} width={grid.width} height={grid.height} />
    </div>
  );
}
