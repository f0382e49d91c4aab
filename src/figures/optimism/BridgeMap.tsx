import { actionsInWords } from "../../gridworld/actionsInWords.ts";
import type { MapSurface } from "../../gridworld/useMapView.ts";
import { gridGeometry } from "../../marks/grid/geometry.ts";
import { Arrows, GridView, Letters, Values } from "../../marks/grid/index.ts";
import { InColour } from "../../marks/InColour.tsx";
import type { MonkeyLook } from "../../marks/twoMonkeys.ts";
import { percent } from "../../math/formatNumber.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { useIsHidden } from "../../ui/parts/partsContext.ts";
import type { Optimism } from "./model.ts";

interface Props {
  readonly result: Optimism;
  readonly monkey: MonkeyLook;
  readonly surface: MapSurface;
  readonly width: number;
  readonly height: number;
}

/** Steps on a cell from which on the colour is full. */
const fullColour: readonly [number, number] = [0, 1];

/** The map without what it tells. */
const nowhere = (visits: Float64Array) => new Float64Array(visits.length);

/** One monkey's policy at one time, over where it really gets. In a room the words over it have the whole of its place. */
export function BridgeMap({ result: { bridge, policies, t }, monkey, surface, ...room }: Props) {
  const { name, title, formula, colour } = monkey;
  const { visits, arrives } = bridge[name];
  const isSecret = useIsHidden(name);
  const isRoom = useRoom() !== null;
  return (
    <div style={{ inlineSize: isRoom ? room.width : gridGeometry(bridge.world, room).width }}>
      <p className="optimism-caption">
        <InColour colour={colour}>{title}</InColour> {formula}
        <Part name={name}>
          <span>{`at G by T: ${percent(arrives)}`}</span>
        </Part>
      </p>
      <GridView
        {...(name === "optimistic" ? { id: "optimism-at" } : {})}
        {...room}
        {...surface}
        map={bridge.world.map}
        name={`${title} monkey: its policy at t = ${t}, and where it really gets`}
        describe={(s) =>
          isSecret
            ? "its policy is told once you have answered"
            : `${visits[s].toFixed(2)} steps spent here; ${actionsInWords(policies[name], s, 2)}`
        }
      >
        <Values values={isSecret ? nowhere(visits) : visits} domain={fullColour} />
        <Part name={name}>
          <Arrows policy={policies[name]} />
        </Part>
        <Letters />
      </GridView>
    </div>
  );
}
