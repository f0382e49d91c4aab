import { useCallback, useMemo } from "react";
import { valuesAt } from "../../../control/backwardMessages.ts";
import { logAlphaAt } from "../../../control/forwardMessages.ts";
import { layerOf } from "../../../control/road.ts";
import type { MapSurface } from "../../../gridworld/useMapView.ts";
import { gridGeometry } from "../../../marks/grid/geometry.ts";
import { EllipseMark, EndMarks, GridView, Letters, type Tint, Tints } from "../../../marks/grid/index.ts";
import { inksOf } from "../../../marks/tint.ts";
import { worldLook } from "../../../marks/worldLook.ts";
import { EdgeBars } from "./EdgeBars.tsx";
import type { Params } from "../figure.ts";
import type { ForwardBackward } from "../model.ts";
import { RoadCrowd } from "./RoadCrowd.tsx";

interface Props {
  readonly result: ForwardBackward;
  readonly colours: Params["colours"];
  readonly width: number;
  readonly height: number;
  /** The monkeys' shares stand along its edges. */
  readonly withShares: boolean;
  readonly lit: number;
  readonly surface: MapSurface;
  readonly onHover: (cell: number | null) => void;
}

/** Pixels that the shares take beside the map and below it, beyond the room for a share of 1. */
const EDGE = 20;

/** The map at one time: messages as two tints, the product's ellipse, the crowd, and its shares along both edges. */
export function Joint({ result, colours, width, height, withShares, lit, surface, onHover }: Props) {
  const {
    world,
    problem: { horizon },
    believed,
    actual,
    marginals,
    t,
  } = result;
  const { map } = world;
  const reach = width < 400 ? 44 : 48;
  const edge = withShares ? reach + EDGE : 0;
  const room = { width: width - edge, height: height - edge };
  const bars = { result, reach, cell: gridGeometry(map, room).cell };
  const tints = useTints(result, colours);
  const describe = useCallback(
    (s: number) => `probability ${layerOf(world, marginals, t)[s].toFixed(4)}`,
    [world, marginals, t],
  );
  return (
    <div className="forward-backward-joint">
      <GridView
        id="forward-backward-at"
        name={`Messages, their product and the sampled monkeys at t = ${t}`}
        {...{ map, lit, onHover, describe }}
        {...room}
        {...surface}
      >
        <Tints tints={tints} />
        <Letters />
        {believed && <RoadCrowd road={believed} {...{ t, horizon }} side={actual ? -1 : 0} />}
        {actual && <RoadCrowd road={actual} {...{ t, horizon }} side={1} />}
        {actual && <EllipseMark {...actual.spreads[t - 1]} {...worldLook.true} />}
        {believed && <EllipseMark {...believed.spreads[t - 1]} {...worldLook.posterior} />}
        <EndMarks />
      </GridView>
      {withShares && (
        <>
          <EdgeBars {...bars} across="rows" />
          <EdgeBars {...bars} across="columns" />
        </>
      )}
    </div>
  );
}

/** What is laid over the cells: a log message against its largest, the product against its own. */
function useTints(
  { world, forward, backward, marginals, t }: ForwardBackward,
  colours: Params["colours"],
): readonly Tint[] {
  return useMemo(() => {
    if (colours === "product") {
      const product = layerOf(world, marginals, t);
      const largest = Math.max(Number.MIN_VALUE, ...product);
      return [{ colour: "z", inks: product.map((p) => p / largest) }];
    }
    const { temperature } = backward.problem;
    const alpha: Tint = { colour: "forward", inks: inksOf(logAlphaAt(forward, t)) };
    const logBeta = valuesAt(backward, t).map((V) => V / temperature);
    const beta: Tint = { colour: "backward", inks: inksOf(logBeta) };
    return colours === "alpha" ? [alpha] : colours === "beta" ? [beta] : [alpha, beta];
  }, [world, forward, backward, marginals, t, colours]);
}
