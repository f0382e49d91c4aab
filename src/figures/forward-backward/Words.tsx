import { valuesAt } from "../../control/backwardMessages.ts";
import { jointAlphaAt } from "../../control/cones.ts";
import { layerOf, type Road } from "../../control/road.ts";
import { surpriseInWords } from "../../frame/checks/unsurprising.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import { InColour } from "../../marks/InColour.tsx";
import { WorldKeys } from "../../marks/WorldKeys.tsx";
import { readable } from "../../math/formatNumber.ts";
import type { ForwardBackward } from "./model.ts";

/** Bayes' rule in one cell, with its numbers, and how many monkeys are there. */
export function Readout({ result, cell }: { readonly result: ForwardBackward; readonly cell: number }) {
  const { world, problem, forward, backward, evidence, marginals, isProduct, believed, actual, t } = result;
  const place = placeName(world.columns, cell, "Row");
  if (world.map.letters[cell] === "#") return <p>{`${place} is a wall: both messages are 0 there.`}</p>;
  const alpha = jointAlphaAt(forward, t)[cell];
  const beta = valuesAt(backward, t)[cell] / problem.temperature;
  const chanceOf = (layers: Float64Array) => chance(layerOf(world, layers, t)[cell]);
  const counted = ({ crowd }: Road) =>
    `${crowd.counts[(t - 1) * world.states + cell]} of ${crowd.count.toLocaleString("en-GB")}`;
  return (
    <p>
      {`${place} at t = ${t}: `}
      <InColour colour="forward">{`log α ${readable(alpha)}`}</InColour>
      {isProduct ? " + " : ", "}
      <InColour colour="backward">{`log β ${readable(beta)}`}</InColour>
      {isProduct ? ` − log p(O) (${readable(evidence)}) = log ` : "; rolled out, p = "}
      <InColour colour="z">{chanceOf(marginals)}</InColour>
      {believed && `. ${counted(believed)} monkeys`}
      {actual && `; in the true world ${chanceOf(actual.marginals)}, ${counted(actual)}`}
      {"."}
    </p>
  );
}

/** A probability with three digits that mean something, however small it is. */
const chance = (p: number): string =>
  p === 0 ? "0" : p >= 0.001 ? p.toFixed(4) : p.toExponential(2).replace("-", "−");

/** What the marks mean, how far the crowd is from its marginals, and how far chance lets it be. */
export function Verdict({ result }: { readonly result: ForwardBackward }) {
  const { believed, actual, problem } = result;
  if (believed === null) return <p>{whyNot(result)}</p>;
  return (
    <p>
      <WorldKeys alone="monkeys" both={actual !== null} />
      {`Bars are the shares of the walkers, | marks the exact marginal, and whiskers are what chance allows. Where the shares stray farthest, that is a surprise of ${surpriseInWords(believed)}`}
      {actual && `; in the true world ${surpriseInWords(actual)}`}
      {"."}
      {problem.pinned && problem.world.slip > 0 && problem.backup === "optimistic"
        ? " With the end pinned the policy has no answer once the goal is out of reach, so the true world is left out: take the pin out to see it."
        : ""}
    </p>
  );
}

const whyNot = ({ problem }: ForwardBackward): string =>
  problem.backup === "causal" && problem.world.slip > 0
    ? "The causal backup wants the goal for certain, and with slips nothing is certain: no policy pins the end. Take the pin out, or make the next state optimistic."
    : `The two cones do not meet: no walk of T = ${problem.horizon} times ends at a goal. Lengthen the horizon, or take the pin out.`;
