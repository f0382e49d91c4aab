import { Fragment } from "react";
import { type MonkeyName, monkeyNames } from "../../control/actionPriors.ts";
import type { Colour } from "../../marks/colour.ts";
import { ShareBar } from "../../marks/ShareBar.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { type ActionPrior, monkeys } from "./model.ts";

const colours: Readonly<Record<MonkeyName, Colour>> = {
  uniform: "ink-3",
  withPrior: "z",
  withReward: "z",
  withoutLog: "theta",
};

interface Props {
  readonly result: ActionPrior;
  /** The monkeys that are told of. */
  readonly names: readonly MonkeyName[];
}

/** How likely each of these monkeys has reached a goal by the end. */
export function Arrivals({ result: { arrives, horizon }, names }: Props) {
  return (
    <div className="action-prior-arrivals">
      <b className="map-heading">{`At the goal by T = ${horizon}`}</b>
      {monkeyNames
        .filter((name) => names.includes(name))
        .map((name) => (
          <Fragment key={name}>
            <span>{monkeys[name].title}</span>
            <Part name={name} instead={<span>?</span>}>
              <ShareBar share={arrives[name]} colour={colours[name]} />
            </Part>
          </Fragment>
        ))}
    </div>
  );
}
