import type { ComponentProps, ReactNode } from "react";
import { Arrows, GridView, Letters, type Tint, Tints, ValueLegend, Values } from "../marks/grid/index.ts";
import { Part } from "../ui/parts/Part.tsx";
import { useIsHidden } from "../ui/parts/partsContext.ts";
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
  /** Pixels beside the map, where its slider and legend stand; left out, one stands over the map and one under it. */
  readonly beside?: number;
  /** Layers over the colours and under the arrows. */
  readonly children?: ReactNode;
}

/** What a view hands on to its map. */
export type MapInView = Pick<
  Props,
  "width" | "height" | "at" | "onAt" | "onHover" | "onStroke" | "onKey" | "onTime" | "pointed"
>;

/** What a map is drawn with whose colours are a secret: floor and walls. */
const plain: readonly Tint[] = [];

/** The longest legend, and what parts it from a map that it stands beside, pixels. */
const [LEGEND, GAP] = [460, 18];

/**
 * A map at one time of a backward sweep: the slider over t, numbers as colours, the policy as arrows, the legend. A scene may
 * hide its `colours` and its `arrows`; what is said of a cell goes with either.
 */
export function MapOverTime(props: Props) {
  const { slug, t, horizon, onTime, values, domain, label, pointed, policy, describe, ...others } = props;
  const { beside, children, ...grid } = others;
  const areColoursHidden = useIsHidden("colours");
  const isSecret = useIsHidden("arrows") || areColoursHidden;
  return (
    <div
      className={beside ? "map-stack map-and-beside" : "map-stack"}
      style={{ inlineSize: grid.width + (beside ?? 0), ...(beside && { columnGap: GAP }) }}
    >
      <TimeScrubber id={`${slug}-t`} t={t} horizon={horizon} direction={-1} onTime={onTime} />
      <GridView id={`${slug}-at`} {...grid} {...(describe && !isSecret ? { describe } : {})}>
        <Part name="colours" instead={<Tints tints={plain} />}>
          <Values values={values} domain={domain} />
          {children}
        </Part>
        <Part name="arrows">
          <Arrows policy={policy} />
        </Part>
        <Letters />
      </GridView>
      <ValueLegend
        domain={domain}
        width={Math.min(beside ? beside - GAP : grid.width, LEGEND)}
        label={label}
        value={areColoursHidden ? null : values[pointed]}
      />
      <SmallCells world={grid.map} width={grid.width} height={grid.height} />
    </div>
  );
}
