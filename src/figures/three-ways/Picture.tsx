import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { runFor } from "../../frame/picture/runFor.ts";
import { startNets } from "../../frame/picture/startNets.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { Band, Curve, Dots, linear, Rule, Whiskers } from "../../marks/plot/index.ts";

import { run } from "../../runs/threeWays/run.ts";
import { familyLook } from "./familyLook.ts";
import { figure } from "./figure.ts";

const steps = 200;

/** Every q over the x that it was made for: one for all, one each, and the network's for any x. */
export async function picture() {
  await startNets();
  const { x, shared, perPoint, curve } = await runFor(run, settingOf(figure), steps);
  const own = { x: (at: number) => at, colour: familyLook.perPoint.colour };
  const network = { data: curve.x, x: (at: number) => at, colour: familyLook.amortized.colour };
  return (
    <PicturePlot x={linear([Math.min(...x) - 0.3, Math.max(...x) + 0.3])} y={linear([-2.6, 2.8])}>
      <Rule y={shared.mean[0]} colour={familyLook.shared.colour} weight={5} dash="14 8" />
      <Band
        {...network}
        low={(_, i) => curve.mean[i] - curve.std[i]}
        high={(_, i) => curve.mean[i] + curve.std[i]}
        opacity={0.25}
      />
      <Curve {...network} y={(_, i) => curve.mean[i]} weight={5} />
      <Whiskers
        data={x}
        {...own}
        low={(_, i) => perPoint.mean[i] - perPoint.std[i]}
        high={(_, i) => perPoint.mean[i] + perPoint.std[i]}
        weight={3}
      />
      <Dots data={x} {...own} y={(_, i) => perPoint.mean[i]} r={5.5} rim={1.5} />
    </PicturePlot>
  );
}
