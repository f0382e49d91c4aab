import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { runFor } from "../../frame/picture/runFor.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { startNets } from "../../frame/picture/startNets.ts";
import { Dots, linear } from "../../marks/plot/index.ts";
import { run } from "../../runs/diffusion/run.ts";
import { Trails } from "./plane/Trails.tsx";
import { figure } from "./figure.ts";

/** Half the width of the picture, and points in it. */
const [EDGE, COUNT] = [2.2, 110];

/** Ways from noise on the left half to the mixture's clusters, by the exact denoiser without fresh noise. */
export async function picture() {
  await startNets();
  const setting = settingOf(figure, { denoiser: "exact", sampler: "deterministic", evaluations: 20 });
  const { way } = await runFor(run, setting, 0);
  const rows = Array.from({ length: COUNT }, (_, i) => i);
  const [start, end] = [way[0], way[way.length - 1]];
  return (
    <PicturePlot x={linear([-EDGE * 1.6, EDGE * 1.6])} y={linear([-EDGE, EDGE])}>
      <Dots
        data={rows}
        x={(i) => start[2 * i]}
        y={(i) => start[2 * i + 1]}
        colour="z"
        r={3.5}
        opacity={0.3}
      />
      <Trails path={way} colour="theta" count={40} />
      <Dots data={rows} x={(i) => end[2 * i]} y={(i) => end[2 * i + 1]} colour="ink" r={4.5} />
    </PicturePlot>
  );
}
