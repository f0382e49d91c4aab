import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { surgery } from "../../inference/elboSurgery.ts";
import { Bars, Dots, Ellipse, Facet, linear } from "../../marks/plot/index.ts";

import { rungFile } from "../../runs/priorOrPosterior/ladder.ts";
import { readRung } from "../../runs/priorOrPosterior/rung.ts";

const shipped = join(import.meta.dirname, "../../../public", rungFile(0.3));
/** Codes that are drawn. */
const shown = 90;
const heights = { y1: () => 0, y2: () => 1 };

/** The codes of a shipped run as ellipses, crowded here and missing there in the prior's circles; under them what they cost. */
export async function picture() {
  const { codes } = readRung(Uint8Array.from(await readFile(shipped)));
  const [mean, std] = [codes.mean.subarray(0, 2 * shown), codes.std.subarray(0, 2 * shown)];
  const { klPerPoint, mutualInformation } = surgery({ mean, std });
  return (
    <PicturePlot x={linear([-5.8, 5.8])} y={linear([-3, 3])} margin={{ bottom: 46 }}>
      {[1, 2].map((k) => (
        <Ellipse key={k} colour="prior" weight={4} dash="9 7" x={0} y={0} rx={k} ry={k} />
      ))}
      {Array.from({ length: shown }, (_, i) => (
        <Ellipse
          key={i}
          colour="phi"
          weight={2.5}
          x={mean[2 * i]}
          y={mean[2 * i + 1]}
          rx={2 * std[2 * i]}
          ry={2 * std[2 * i + 1]}
        />
      ))}
      <Dots
        data={std.subarray(0, shown)}
        x={(_, i) => mean[2 * i]}
        y={(_, i) => mean[2 * i + 1]}
        colour="phi"
        r={2.5}
      />
      <Facet x={linear([0, klPerPoint])} y={linear([0, 1])} top={166} bottom={186}>
        <Bars data={[mutualInformation]} x2={(end) => end} {...heights} colour="phi" opacity={0.7} />
        <Bars data={[mutualInformation]} x1={(end) => end} {...heights} colour="kl" />
      </Facet>
    </PicturePlot>
  );
}
