import { useCallback } from "react";
import { valuesAt } from "../../control/backwardMessages.ts";
import { actionNames } from "../../control/mdp.ts";
import { GridView } from "../../marks/grid/GridView.tsx";
import { readable } from "../../math/formatNumber.ts";
import { Tex } from "../../ui/Tex.tsx";
import { cellName } from "../../gridworld/cellParam.ts";
import type { MapEditor } from "../../gridworld/useMapEditor.ts";
import type { ActionPrior } from "./model.ts";
import { type MonkeyName, monkeys } from "./monkeys.ts";
import type { Values } from "./params.ts";

interface Props {
  readonly result: ActionPrior;
  readonly name: MonkeyName;
  readonly domain: readonly [number, number];
  readonly edit: (patch: Partial<Values>) => void;
  readonly editor: MapEditor;
  readonly width: number;
  readonly height: number;
  readonly id?: string;
}

/** One monkey's policy at one time, over its values. */
export function PriorMap({ result, name, domain, edit, editor, width, height, id }: Props) {
  const { world, messages, policies, t, cell } = result;
  const { title, formula } = monkeys[name];
  const onAt = useCallback((at: number) => edit({ at: cellName(world.columns, at) }), [edit, world.columns]);
  const values = valuesAt(messages[name], t);
  return (
    <div>
      <p className="prior-caption">
        <b className={`prior-${name}`}>{title}</b>
        <Tex tex={formula} />
      </p>
      <GridView
        map={world.map}
        width={width}
        height={height}
        name={`${title}: policy at t = ${t}`}
        values={values}
        domain={domain}
        arrows={policies[name]}
        {...(id ? { id } : {})}
        {...editor.surface}
        at={cell}
        onAt={onAt}
        describe={(s) =>
          `V ${readable(values[s])} nats; ${actionNames
            .map((action, a) => `${action} ${policies[name][5 * s + a].toFixed(3)}`)
            .join(", ")}`
        }
      />
    </div>
  );
}
