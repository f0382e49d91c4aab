import { falseAlarmRate } from "../../math/band.ts";
import type { ForwardBackward } from "./model.ts";
import type { Road } from "../../control/road.ts";

/** What the marks mean, how far the crowd is from its marginals, and how far chance lets it be. */
export function Verdict({ result }: { readonly result: ForwardBackward }) {
  const { believed, actual, problem } = result;
  const rarely = (1 / falseAlarmRate).toLocaleString("en-GB");
  if (believed === null) return <p className="fb-verdict">{whyNot(result)}</p>;
  return (
    <p className="fb-verdict">
      <span className="fb-key fb-posterior">{actual ? "believed world" : "monkeys"}</span>
      {actual && <span className="fb-key fb-true">true world</span>}
      {`Bars: their shares; | the exact marginal; whisker: what chance allows. Worst share of all t: ${worst(believed)}`}
      {actual && `, true world ${worst(actual)}`}
      {`; more than that is a false alarm in under 1 seed of ${rarely}.`}
      {problem.pinned && problem.world.slip > 0 && problem.backup === "optimistic"
        ? " With the end pinned the policy has no answer once the goal is out of reach, so the true world is left out: take the pin out to see it."
        : ""}
    </p>
  );
}

const worst = ({ surprise, allowed }: Road) => `${surprise.toFixed(1)} of ${allowed.toFixed(1)} nats`;

function whyNot({ problem }: ForwardBackward): string {
  const sure = problem.backup === "causal" && problem.world.slip > 0;
  return sure
    ? "The causal backup wants the goal for certain, and with slips nothing is certain: no policy pins the end. Take the pin out, or make the next state optimistic."
    : `The two cones do not meet: no walk of T = ${problem.horizon} times ends at a goal. Lengthen the horizon, or take the pin out.`;
}
