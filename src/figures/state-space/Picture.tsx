import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { runFor } from "../../frame/picture/runFor.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { startNets } from "../../frame/picture/startNets.ts";
import { Band, Curve, Dots, linear } from "../../marks/plot/index.ts";
import { run } from "../../runs/stateSpace/run.ts";
import { figure } from "./figure.ts";

const steps = 150;
const at = (_: unknown, t: number) => t + 1;

/** A body that is lost from sight and found again, and the band of the smoother that has learned to follow it. */
export async function picture() {
  await startNets();
  const { observation, truth, smoother } = await runFor(run, settingOf(figure), steps);
  const { mean, std } = smoother;
  return (
    <PicturePlot x={linear([0, mean.length + 1])} y={linear([-3, 3])}>
      <Band
        data={mean}
        x={at}
        low={(m, t) => m - 2 * std[t]}
        high={(m, t) => m + 2 * std[t]}
        colour="phi"
        opacity={0.28}
      />
      <Curve data={truth ?? []} x={at} y={(z) => z} colour="z" weight={5} />
      <Dots data={observation} x={at} y={(o) => o ?? Number.NaN} colour="x" r={5.5} rim={1.5} />
    </PicturePlot>
  );
}
