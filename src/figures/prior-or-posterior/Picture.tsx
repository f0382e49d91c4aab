import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { surgery } from "../../inference/elboSurgery.ts";
import { Bars, Dots, Ellipse, Facet, linear } from "../../marks/plot/index.ts";

import { rungFile } from "../../runs/priorOrPosterior/ladder.ts";
import { readRung } from "../../runs/priorOrPosterior/rung.ts";

const shipped = join(import.meta.dirname, "../../../public", rungFile(1));
/** How far the plane is shown, as wide to high as the picture. */
const [across, up] = [4.6, 2.1];
const heights = { y1: () => 0, y2: () => 1 };

/** The codes of a shipped run as discs of two σ (the geometric mean of both), crowded here and missing there in the prior’s circles; under them what they cost. */
export async function picture() {
  const { codes } = readRung(Uint8Array.from(await readFile(shipped)));
  const { mean, std } = codes;
  const { klPerPoint, mutualInformation } = surgery(codes);
  const inside = Array.from({ length: std.length / 2 }, (_, i) => i).filter(
    (i) => Math.abs(mean[2 * i]) < across - 0.4 && Math.abs(mean[2 * i + 1]) < up - 0.3,
  );
  return (
    <PicturePlot x={linear([-across, across])} y={linear([-up, up])} margin={{ bottom: 50 }}>
      {({ x }) => (
        <>
          <Dots
            data={inside}
            x={(i) => mean[2 * i]}
            y={(i) => mean[2 * i + 1]}
            r={(i) => 2 * Math.sqrt(std[2 * i] * std[2 * i + 1]) * (x(1) - x(0))}
            colour="phi"
            opacity={0.5}
          />
          {[1, 2].map((k) => (
            <Ellipse key={k} colour="prior" weight={4} dash="9 7" x={0} y={0} rx={k} ry={k} />
          ))}
          <Facet x={linear([0, klPerPoint])} y={linear([0, 1])} top={166} bottom={186}>
            <Bars data={[mutualInformation]} x2={(end) => end} {...heights} colour="phi" opacity={0.7} />
            <Bars data={[mutualInformation]} x1={(end) => end} {...heights} colour="kl" />
          </Facet>
        </>
      )}
    </PicturePlot>
  );
}
