import { Columns } from "../../marks/Columns.tsx";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { GraphResult } from "./model.ts";
import { SlopeStrip } from "./SlopeStrip.tsx";

interface Props {
  readonly slopes: GraphResult["slopes"];
  /** There is an estimate to show: the way back is done, or none is needed. */
  readonly isReady: boolean;
}

/** What stands above a strip and between the two in a room, pixels. */
const TITLE = 30;

/** What the pass is worth on average: a thousand draws for each parameter, one press away. */
export function Draws({ slopes, isReady }: Props) {
  const room = useRoom();
  const height = room ? room.height / 2 - TITLE : 82;
  return (
    <More name="draws" title="A thousand draws, and the exact slopes">
      <Part name="gradients" instead={<Hidden height={118} />}>
        <Columns share={0.5} narrowBelow={room ? Number.POSITIVE_INFINITY : 600}>
          {({ right: width }) =>
            slopes.map((slope) => (
              <SlopeStrip key={slope.parameter} {...{ slopes: slope, isReady, width, height }} />
            ))
          }
        </Columns>
      </Part>
    </More>
  );
}
