import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { runFor } from "../../frame/picture/runFor.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { startNets } from "../../frame/picture/startNets.ts";
import { course, heightAt, pathOf, places } from "../../inference/demonstrators.ts";
import { Curve, linear } from "../../marks/plot/index.ts";
import { run } from "../../runs/imitation/run.ts";
import { Disc } from "./Disc.tsx";
import { figure } from "./figure.ts";

const steps = 120;
const times = Array.from({ length: places }, (_, t) => t);
/** Walks that are drawn. */
const DRAWN = 12;

/** The paths that the conditional VAE takes past the obstacle, and the Gaussian's into it. */
export async function picture() {
  await startNets();
  const { walks } = await runFor(run, settingOf(figure), steps);
  const { conditionalVae, gaussian } = walks;
  return (
    <PicturePlot x={linear([-3.2, 3.2])} y={linear([0, course.length])}>
      <Disc />
      {Array.from({ length: DRAWN }, (_, i) => (
        <Curve
          key={i}
          data={times}
          x={(t) => pathOf(conditionalVae.paths, i)[t]}
          y={heightAt}
          colour="z"
          weight={3.5}
          opacity={0.7}
        />
      ))}
      <Curve
        data={times.slice(0, (gaussian.crashes[0] ?? places) + 2)}
        x={(t) => pathOf(gaussian.paths, 0)[t]}
        y={heightAt}
        colour="bad"
        weight={6}
        dash="12 7"
      />
    </PicturePlot>
  );
}
