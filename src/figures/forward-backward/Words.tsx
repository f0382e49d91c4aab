import { valuesAt } from "../../control/backwardMessages.ts";
import { jointAlphaAt } from "../../control/cones.ts";
import { layerOf, type Road } from "../../control/road.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import { InColour } from "../../marks/InColour.tsx";
import { readable } from "../../math/formatNumber.ts";
import { type ForwardBackward, roadsOf } from "./model.ts";
import { grouped } from "../../math/grouped.ts";

/** Bayes' rule in one cell, with its numbers, and how many monkeys are there. */
export function Readout({ result, cell }: { readonly result: ForwardBackward; readonly cell: number }) {
  const { world, problem, forward, backward, evidence, marginals, isProduct, believed, actual, t } = result;
  const place = `${placeName(world.columns, cell, "Row")} (framed; counted from 0)`;
  if (world.map.letters[cell] === "#") return <p>{`${place} is a wall: both messages are 0 there.`}</p>;
  const alpha = jointAlphaAt(forward, t)[cell];
  const beta = valuesAt(backward, t)[cell] / problem.temperature;
  const chanceOf = (layers: Float64Array) => chance(layerOf(world, layers, t)[cell]);
  const counted = ({ crowd }: Road) =>
    `${crowd.counts[(t - 1) * world.states + cell]} of ${grouped(crowd.count)}`;
  return (
    <p>
      {`${place}: `}
      <InColour colour="forward">{`α ${power(alpha)}`}</InColour>
      {isProduct && believed ? " × " : " and "}
      <InColour colour="backward">{`β ${power(beta)}`}</InColour>
      {believed && (
        <>
          {isProduct ? ` / p(O) ${power(evidence)} = ` : "; the policy is there with probability "}
          <InColour colour="z">{chanceOf(marginals)}</InColour>
          {`. ${counted(believed)} monkeys`}
        </>
      )}
      {actual && `; in the true world ${chanceOf(actual.marginals)}, ${counted(actual)}`}
      {"."}
    </p>
  );
}

/** What has this logarithm, as a power: messages are often too small to be read as decimals. */
const power = (log: number): string => (log === Number.NEGATIVE_INFINITY ? "0" : `exp(${readable(log)})`);

/** A probability with three digits that mean something, however small it is. */
const chance = (p: number): string =>
  p === 0 ? "0" : p >= 0.001 ? p.toFixed(4) : p.toExponential(2).replace("-", "−");

/** Why there is no product, or no true world, where one looks for it. */
export function WhyNot({ result: { believed, problem } }: { readonly result: ForwardBackward }) {
  const { pinned, world, backup, horizon } = problem;
  const slips = world.slip > 0;
  if (believed !== null)
    return pinned && slips && backup === "optimistic" ? (
      <p>
        With the end pinned the policy has no answer once the goal is out of reach, so the true world is left
        out: take the pin out to see it.
      </p>
    ) : null;
  return (
    <p>
      {backup === "causal" && slips
        ? "The causal backup wants the goal for certain, and with slips nothing is certain: no policy pins the end. Take the pin out, or make the next state optimistic."
        : `The two cones do not meet: no walk that is at S at t = 1 is at a goal at t = ${horizon}. Lengthen the horizon, or take the pin out.`}
    </p>
  );
}

/** How the bars beside the map are read, and what they say. */
export function SharesInWords({ result }: { readonly result: ForwardBackward }) {
  const roads = roadsOf(result);
  if (roads.length === 0)
    return <p className="map-note">No monkey gets there, so there are none to count.</p>;
  const agree = roads.every(({ surprise, allowed }) => surprise <= allowed);
  return (
    <p className="map-note">
      {`A bar is the share of the ${grouped(roads[0].crowd.count)} monkeys in its row or column, a bold tick what the product says, a thin line how far chance alone may take the bar from the tick. `}
      {agree
        ? "At every time every bar ends on its thin line: the monkeys agree with the product."
        : "Some bar ends off its thin line: these monkeys were drawn from something else."}
    </p>
  );
}
