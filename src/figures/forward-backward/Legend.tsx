import { layerOf } from "../../control/road.ts";
import { InColour } from "../../marks/InColour.tsx";
import { FADE } from "../../marks/tint.ts";
import type { Params } from "./figure.ts";
import type { ForwardBackward } from "./model.ts";

interface Props {
  readonly result: ForwardBackward;
  readonly colours: Params["colours"];
}

const mapped = { both: "", alpha: "; map: α alone", beta: "; map: β alone", product: "" };

/** What the colours mean, on the map and in the cones over time. */
export const Legend = ({ result: { world, marginals, t }, colours }: Props) => (
  <p className="forward-backward-legend">
    <InColour colour="forward" swatch="box">
      α from the start
    </InColour>
    <InColour colour="backward" swatch="box">
      β from the goal
    </InColour>
    {` log scale over ${FADE} nats${mapped[colours]}`}
    {colours === "product" && (
      <>
        {"; map: "}
        <InColour colour="z" swatch="box">
          α·β
        </InColour>
        {` up to ${Math.max(...layerOf(world, marginals, t)).toFixed(3)}`}
      </>
    )}
  </p>
);
