import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { runFor } from "../../frame/picture/runFor.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { Band, Clip, Curve, linear, Rule } from "../../marks/plot/index.ts";
import { run } from "../../runs/race/run.ts";
import type { RaceRow } from "../../runs/race/snapshot.ts";
import { figure } from "./figure.ts";

const steps = 200;
const stepOf = ({ step }: RaceRow) => step;

/** Three estimators climb to the best ELBO: the median of twenty runs each, and the band of eight in ten. */
export async function picture() {
  const { trace, lanes, best, start } = await runFor(run, settingOf(figure, { samples: 2 }), steps);
  const lane = (k: number) => ({ data: trace, x: stepOf, colour: estimatorLook[lanes[k].estimator].colour });
  return (
    <PicturePlot x={linear([0, steps])} y={linear([start, best])} margin={{ top: 18 }}>
      <Rule y={best} weight={2.5} dash="7 6" />
      <Clip>
        {lanes.map(({ estimator }, k) => (
          <Band
            key={estimator}
            {...lane(k)}
            low={(row) => row.lanes[k].low}
            high={(row) => row.lanes[k].high}
            opacity={0.22}
          />
        ))}
        {lanes.map(({ estimator }, k) => (
          <Curve key={estimator} {...lane(k)} y={(row) => row.lanes[k].median} weight={4.5} />
        ))}
      </Clip>
    </PicturePlot>
  );
}
