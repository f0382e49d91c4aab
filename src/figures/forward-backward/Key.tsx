import { layerOf } from "../../control/road.ts";
import { InColour } from "../../marks/InColour.tsx";
import { WorldKeys } from "../../marks/WorldKeys.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { Params } from "./figure.ts";
import type { ForwardBackward } from "./model.ts";

interface Props {
  readonly result: ForwardBackward;
  readonly colours: Params["colours"];
}

/** What the colours, the dots and the ring of the map are; in a room a line each. */
export function Key({ result, colours }: Props) {
  const isRoom = useRoom() !== null;
  return (
    <div className="forward-backward-key">
      <p>
        <Colours result={result} colours={colours} />
      </p>
      {result.believed && (
        <p>
          <WorldKeys alone="monkeys" both={result.actual !== null} />
          {result.actual
            ? !isRoom && " rings: mean ± 2 std"
            : `${isRoom ? "" : " drawn from α·β;"} ring: mean ± 2 std`}
        </p>
      )}
    </div>
  );
}

function Colours({ result: { world, marginals, t }, colours }: Props) {
  const isRoom = useRoom() !== null;
  if (colours === "product")
    return (
      <>
        <InColour colour="z" swatch="box">
          α·β
        </InColour>
        {` probability, up to ${Math.max(...layerOf(world, marginals, t)).toFixed(3)}`}
      </>
    );
  return (
    <>
      {colours !== "beta" && (
        <InColour colour="forward" swatch="box">
          α from the start
        </InColour>
      )}
      {colours !== "alpha" && (
        <InColour colour="backward" swatch="box">
          β from the goal
        </InColour>
      )}
      {!isRoom && " darker: larger (log)"}
    </>
  );
}
