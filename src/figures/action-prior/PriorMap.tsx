import { valuesAt } from "../../control/backwardMessages.ts";
import { actionsInWords } from "../../gridworld/actionsInWords.ts";
import type { MapSurface } from "../../gridworld/useMapView.ts";
import { Arrows, GridView, Letters, type Tint, Tints, Values } from "../../marks/grid/index.ts";
import { readable } from "../../math/formatNumber.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { useIsHidden } from "../../ui/parts/partsContext.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { Tex } from "../../ui/Tex.tsx";
import type { MonkeyName } from "../../control/actionPriors.ts";
import { type ActionPrior, monkeys } from "./model.ts";

interface Props {
  readonly result: ActionPrior;
  readonly name: MonkeyName;
  readonly domain: readonly [number, number];
  readonly surface: MapSurface;
  readonly width: number;
  readonly height: number;
  readonly id?: string;
}

const plain: readonly Tint[] = [];

/** One monkey's policy at one time, over its values; a bare map while a scene hides what that monkey does. */
export function PriorMap({ result, name, domain, surface, ...grid }: Props) {
  const { world, messages, policies, t } = result;
  const { title, formula } = monkeys[name];
  const values = valuesAt(messages[name], t);
  const isRoom = useRoom() !== null;
  const isSecret = useIsHidden(name);
  const describe = (s: number) => `V ${readable(values[s])} nats; ${actionsInWords(policies[name], s, 3)}`;
  return (
    <div style={{ inlineSize: grid.width }}>
      <p className="action-prior-caption">
        <b className={`action-prior-${name}`}>{title}</b>
        {!isRoom && <Tex tex={formula} />}
      </p>
      <GridView
        {...grid}
        {...surface}
        map={world.map}
        name={`${title}: policy at t = ${t}`}
        {...(isSecret ? {} : { describe })}
      >
        <Part name={name} instead={<Tints tints={plain} />}>
          <Values values={values} domain={domain} />
          <Arrows policy={policies[name]} />
        </Part>
        <Letters />
      </GridView>
    </div>
  );
}
