import { valuesAt } from "../../control/backwardMessages.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import { readable } from "../../math/formatNumber.ts";
import { jointAlphaAt } from "../../control/cones.ts";
import type { ForwardBackward } from "./model.ts";
import { layerOf, type Road } from "../../control/road.ts";

/** Bayes' rule in one cell, with its numbers, and how many monkeys are there. */
export function Readout({ result, cell }: { readonly result: ForwardBackward; readonly cell: number }) {
  const { world, problem, forward, backward, evidence, marginals, isProduct, believed, actual, t } = result;
  const place = placeName(world.columns, cell, "Row");
  if (world.map.letters[cell] === "#")
    return <p className="fb-readout">{`${place} is a wall: both messages are 0 there.`}</p>;
  const alpha = jointAlphaAt(forward, t)[cell];
  const beta = valuesAt(backward, t)[cell] / problem.temperature;
  const p = layerOf(world, marginals, t)[cell];
  return (
    <p className="fb-readout">
      {`${place} at t = ${t}: `}
      <span className="fb-alpha">{`log α ${readable(alpha)}`}</span>
      {isProduct ? " + " : ", "}
      <span className="fb-beta">{`log β ${readable(beta)}`}</span>
      {isProduct ? ` − log p(O) (${readable(evidence)}) = log ` : "; rolled out, p = "}
      <b className="fb-posterior-text">{chance(p)}</b>
      {believed && `. ${counted(believed, world.states, t, cell)} monkeys`}
      {actual &&
        `; in the true world ${chance(layerOf(world, actual.marginals, t)[cell])}, ${counted(actual, world.states, t, cell)}`}
      {"."}
    </p>
  );
}

/** A probability with three digits that mean something, however small it is. */
const chance = (p: number): string =>
  p === 0 ? "0" : p >= 0.001 ? p.toFixed(4) : p.toExponential(2).replace("-", "−");

const counted = ({ crowd }: Road, states: number, t: number, cell: number) =>
  `${crowd.counts[(t - 1) * states + cell]} of ${crowd.count.toLocaleString("en-GB")}`;
