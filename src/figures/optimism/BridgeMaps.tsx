import { useCallback } from "react";
import { GridView } from "../../marks/grid/GridView.tsx";
import { cellName } from "../../gridworld/cellParam.ts";
import { actionNames } from "../../control/mdp.ts";
import type { MapEditor } from "../../gridworld/useMapEditor.ts";
import type { Optimism } from "./model.ts";
import { monkeys } from "./monkeys.ts";
import type { Values } from "./params.ts";

interface Props {
  readonly result: Optimism;
  readonly edit: (patch: Partial<Values>) => void;
  readonly editor: MapEditor;
  /** Room for one map, pixels. */
  readonly width: number;
  readonly height: number;
}

/** Steps on a cell from which on the colour is full. */
export const fullColour: readonly [number, number] = [0, 1];

/** Both monkeys' policies at one time, over where they really get. */
export function BridgeMaps({ result, edit, editor, width, height }: Props) {
  const { bridge, policies, cell, t } = result;
  const { world } = bridge;
  const onAt = useCallback((at: number) => edit({ at: cellName(world.columns, at) }), [edit, world.columns]);
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
            values={bridge[name].visits}
            domain={fullColour}
            arrows={policies[name]}
            {...(name === "optimistic" ? { id: "optimism-at" } : {})}
            {...editor.surface}
            at={cell}
            onAt={onAt}
            describe={(s) =>
              `${bridge[name].visits[s].toFixed(2)} steps spent here; ${actionNames
                .map((action, a) => `${action} ${policies[name][5 * s + a].toFixed(2)}`)
                .join(", ")}`
            }
          />
        </div>
      ))}
    </div>
  );
}
