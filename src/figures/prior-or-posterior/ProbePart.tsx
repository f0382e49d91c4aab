import { PictureSheet } from "../../marks/PictureSheet.tsx";
import { Titled } from "../../marks/Titled.tsx";
import { formatPoint, percent, readable } from "../../math/formatNumber.ts";
import { holeBelow } from "../../inference/holes.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import type { PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";

/** Beyond so many nats a ratio of densities is written as a power of e. */
const HUGE = 9;

/** "3.2 times as dense as the prior", "1/340 of the prior", "e^−120 of the prior". */
function densityInWords(log: number): string {
  if (log >= 0)
    return log > HUGE
      ? `e^${log.toFixed(0)} times the prior’s`
      : `${readable(Math.exp(log))} times the prior’s`;
  return log < -HUGE ? `e^−${(-log).toFixed(0)} of the prior’s` : `${percent(Math.exp(log))} of the prior’s`;
}

/** What the decoder makes of the probe: its mean and a true draw, and how the two densities stand there. */
export function ProbePart({ result: { probe } }: { readonly result: PriorOrPosteriorSnapshot }) {
  const ratio = probe.logAggregate[0] - probe.logPrior[0];
  return (
    <Titled
      label="The probe"
      title={
        <span>
          <b className="prior-or-posterior-z">The probe</b>, z = ({formatPoint([...probe.z])})
        </span>
      }
    >
      <div className="prior-or-posterior-probe">
        <Part name="probe" instead={<Hidden height={96} />}>
          <PictureSheet pictures={probe.means} crisp label="The decoder’s mean at the probe" />
          <Part name="draws">
            <PictureSheet pictures={probe.draws} crisp label="A true draw of x at the probe" />
          </Part>
        </Part>
        <p>
          The aggregate’s density here is {densityInWords(ratio)}
          {ratio < Math.log(holeBelow) ? ": a hole." : "."}
        </p>
      </div>
    </Titled>
  );
}
