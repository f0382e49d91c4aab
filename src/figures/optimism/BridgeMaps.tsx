import { actionsInWords } from "../../gridworld/actionsInWords.ts";
import type { MapSurface } from "../../gridworld/useMapView.ts";
import { Arrows, GridView, Letters, Values } from "../../marks/grid/index.ts";
import { monkeys, type Optimism } from "./model.ts";

interface Props {
  readonly result: Optimism;
  readonly surface: MapSurface;
  /** Room for one map, pixels. */
  readonly width: number;
  readonly height: number;
}

/** Steps on a cell from which on the colour is full. */
export const fullColour: readonly [number, number] = [0, 1];

/** Both monkeys' policies at one time, over where they really get. */
export function BridgeMaps({ result, surface, width, height }: Props) {
  const { bridge, policies, t } = result;
  const { world } = bridge;
  return (
    <div className="optimism-maps">
      {monkeys.map(({ name, title, formula }) => (
        <div key={name}>
          <p className="optimism-caption">
            <b className={`optimism-${name}`}>{title}</b> {formula}
            <span>{`at G by T: ${(100 * bridge[name].arrives).toFixed(0)} %`}</span>
          </p>
          <GridView
            map={world.map}
            width={width}
            height={height}
            name={`${title} monkey: its policy at t = ${t}, and where it really gets`}
            {...(name === "optimistic" ? { id: "optimism-at" } : {})}
            {...surface}
            describe={(s) =>
              `${bridge[name].visits[s].toFixed(2)} steps spent here; ${actionsInWords(policies[name], s, 2)}`
            }
          >
            <Values values={bridge[name].visits} domain={fullColour} />
            <Arrows policy={policies[name]} />
            <Letters />
          </GridView>
        </div>
      ))}
    </div>
  );
}
