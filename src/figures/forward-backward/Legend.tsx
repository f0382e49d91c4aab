import type { ForwardBackward } from "./model.ts";
import type { Values } from "./params.ts";
import { layerOf } from "../../control/road.ts";
import { FADE } from "../../marks/tint.ts";

interface Props {
  readonly result: ForwardBackward;
  readonly colours: Values["colours"];
}

/** What the colours mean, on the map and in the cones over time. */
export function Legend({ result: { world, marginals, t }, colours }: Props) {
  const mapped = { both: "", alpha: "; map: α alone", beta: "; map: β alone", product: "" };
  return (
    <p className="fb-caption">
      <b className="fb-swatch fb-alpha">α from the start</b>
      <b className="fb-swatch fb-beta">β from the goal</b>
      {` log scale over ${FADE} nats${mapped[colours]}`}
      {colours === "product" && (
        <>
          {"; map: "}
          <b className="fb-swatch fb-posterior-text">α·β</b>
          {` up to ${Math.max(...layerOf(world, marginals, t)).toFixed(3)}`}
        </>
      )}
    </p>
  );
}
