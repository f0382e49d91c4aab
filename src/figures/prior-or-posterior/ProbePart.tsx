import type { CSSProperties } from "react";
import { PictureSheet } from "../../marks/PictureSheet.tsx";
import { fixed, unlessHuge } from "../../math/formatNumber.ts";
import { holeBelow } from "../../inference/holes.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";

interface Props {
  readonly result: PriorOrPosteriorSnapshot;
  /** Of a picture, pixels. */
  readonly size: number;
}

const inNats = unlessHuge((value) => fixed(value, 1), 1e4);

/** What the decoder makes of the probe: its mean and a true draw, and how dense the aggregate is there beside the prior. */
export function ProbePart({ result: { probe }, size }: Props) {
  const room = useRoom();
  // Without sheets its two pictures stand beside each other, large.
  const isAlone = room !== null && !room.shows("prior");
  const log = probe.logAggregate[0] - probe.logPrior[0];
  return (
    <section
      className="prior-or-posterior-probe"
      aria-label="The probe"
      style={isAlone ? undefined : { inlineSize: size }}
    >
      <p className="prior-or-posterior-head">The probe{isAlone && ": x’s mean, and a true draw"}</p>
      <Part name="probe" instead={<Hidden height={2 * size} />}>
        <div
          className={isAlone ? "prior-or-posterior-abreast" : undefined}
          style={isAlone ? ({ "--side": `${size}px` } as CSSProperties) : undefined}
        >
          <PictureSheet pictures={probe.means} crisp label="The decoder’s mean at the probe" />
          <Part name="draws" instead={<Hidden height={size} />}>
            <PictureSheet pictures={probe.draws} crisp label="A true draw of x at the probe" />
          </Part>
        </div>
      </Part>
      <p>
        log q̄/p {inNats(log)}
        {log < Math.log(holeBelow) && <b>, a hole</b>}
      </p>
    </section>
  );
}
