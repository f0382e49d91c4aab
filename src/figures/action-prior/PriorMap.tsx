import { valuesAt } from "../../control/backwardMessages.ts";
import { actionsInWords } from "../../gridworld/actionsInWords.ts";
import type { MapSurface } from "../../gridworld/useMapView.ts";
import { Arrows, GridView, Letters, Values } from "../../marks/grid/index.ts";
import { readable } from "../../math/formatNumber.ts";
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

/** One monkey's policy at one time, over its values. */
export function PriorMap({ result, name, domain, surface, ...grid }: Props) {
  const { world, messages, policies, t } = result;
  const { title, formula } = monkeys[name];
  const values = valuesAt(messages[name], t);
  return (
    <div style={{ inlineSize: grid.width }}>
      <p className="action-prior-caption">
        <b className={`action-prior-${name}`}>{title}</b>
        <Tex tex={formula} />
      </p>
      <GridView
        {...grid}
        {...surface}
        map={world.map}
        name={`${title}: policy at t = ${t}`}
        describe={(s) => `V ${readable(values[s])} nats; ${actionsInWords(policies[name], s, 3)}`}
      >
        <Values values={values} domain={domain} />
        <Arrows policy={policies[name]} />
        <Letters />
      </GridView>
    </div>
  );
}
