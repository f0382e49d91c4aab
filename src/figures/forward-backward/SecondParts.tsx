import type { Road } from "../../control/road.ts";
import { CurvesPlot } from "../../marks/time/CurvesPlot.tsx";
import { principalAxes } from "../../math/principalAxes.ts";
import { More } from "../../ui/parts/More.tsx";
import { Cones } from "./Cones.tsx";
import { curveOf, type OverTime } from "./EntropyPlot.tsx";
import type { Params } from "./figure.ts";
import { roadsOf } from "./model.ts";
import { SharesInWords } from "./Words.tsx";

type Props = OverTime & Pick<Params, "across">;

/** One press away: both cones over time, the ring over time, and whether the monkeys agree with the product. */
export const SecondParts = ({ result, across, ...times }: Props) => (
  <div className="more-row columns-across">
    <More name="cones" title="Both cones over time">
      <Cones {...times} {...{ result, across }} height={152} />
    </More>
    <More name="ring" title="The ring over time">
      <CurvesPlot
        {...times}
        curves={roadsOf(result).flatMap((road) => [
          curveOf(road, "long", axisOf("major")),
          curveOf(road, "short", axisOf("minor"), 1.2),
        ])}
        name="Half the ring’s long and short axis, one standard deviation"
        brief="Half the ring’s axes, one std"
        unit="cells"
        height={150}
        withTimes
      />
    </More>
    <More name="shares" title="Do the monkeys agree?">
      <SharesInWords result={result} />
    </More>
  </div>
);

const axisOf =
  (which: "major" | "minor") =>
  ({ covariance: [rowRow, rowColumn, columnColumn] }: Road["spreads"][number]) =>
    principalAxes(columnColumn, rowColumn, rowRow)[which];
