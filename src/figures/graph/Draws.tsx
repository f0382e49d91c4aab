import { Columns } from "../../marks/Columns.tsx";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import type { GraphResult } from "./model.ts";
import { SlopeStrip } from "./SlopeStrip.tsx";

interface Props {
  readonly slopes: GraphResult["slopes"];
  /** There is an estimate to show: the way back is done, or none is needed. */
  readonly isReady: boolean;
}

/** What the pass is worth on average: a thousand draws for each parameter, one press away. */
export const Draws = ({ slopes, isReady }: Props) => (
  <More name="draws" title="A thousand draws, and the exact slopes">
    <Part name="gradients" instead={<Hidden height={118} />}>
      <Columns share={0.5} narrowBelow={600}>
        {({ right: width }) =>
          slopes.map((slope) => <SlopeStrip key={slope.parameter} {...{ slopes: slope, isReady, width }} />)
        }
      </Columns>
    </Part>
  </More>
);
