import { Fragment } from "react";
import { monkeyNames } from "../../control/actionPriors.ts";
import { ShareBar } from "../../marks/ShareBar.tsx";
import { type ActionPrior, monkeys } from "./model.ts";

const colours = {
  uniform: "var(--ink-3)",
  withPrior: "var(--z)",
  withReward: "var(--z)",
  withoutLog: "var(--theta)",
} as const;

/** How likely each monkey has reached a goal by the end. */
export function Arrivals({ result: { arrives, horizon } }: { readonly result: ActionPrior }) {
  return (
    <div className="prior-arrivals">
      <b>{`At the goal by T = ${horizon}`}</b>
      {monkeyNames.map((name) => (
        <Fragment key={name}>
          <span>{monkeys[name].title}</span>
          <ShareBar share={arrives[name]} colour={colours[name]} />
        </Fragment>
      ))}
    </div>
  );
}
