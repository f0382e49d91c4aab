import { Fragment } from "react";
import { type MonkeyName, monkeyNames } from "../../control/actionPriors.ts";
import type { Colour } from "../../marks/colour.ts";
import { ShareBar } from "../../marks/ShareBar.tsx";
import { type ActionPrior, monkeys } from "./model.ts";

const colours: Readonly<Record<MonkeyName, Colour>> = {
  uniform: "ink-3",
  withPrior: "z",
  withReward: "z",
  withoutLog: "theta",
};

/** How likely each monkey has reached a goal by the end. */
export function Arrivals({ result: { arrives, horizon } }: { readonly result: ActionPrior }) {
  return (
    <div className="action-prior-arrivals">
      <b className="map-heading">{`At the goal by T = ${horizon}`}</b>
      {monkeyNames.map((name) => (
        <Fragment key={name}>
          <span>{monkeys[name].title}</span>
          <ShareBar share={arrives[name]} colour={colours[name]} />
        </Fragment>
      ))}
    </div>
  );
}
