import { memo, useMemo } from "react";
import { bestGaussian } from "../../inference/bestGaussian.ts";
import { observationOf } from "../../inference/observation.ts";
import { START } from "../../inference/race.ts";
import { toyElbo } from "../../inference/toyElbo.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { AxisX, AxisY, Cross, Dots, Hill, Label, linear, log, Plot } from "../../marks/plot/index.ts";
import { landscapeOf } from "../../math/landscape.ts";
import type { LaneState, RaceSnapshot, RunState } from "../../runs/race/snapshot.ts";
import type { Params } from "./figure.ts";

interface Props {
  readonly result: RaceSnapshot;
  readonly likelihood: Params["likelihood"];
  readonly width: number;
  readonly height: number;
}

const [means, stds] = [
  [-2.8, 2.8],
  [0.1, 2.8],
] as const;
const x = linear(means).clamp(true);
const y = log(stds).clamp(true);
const isLost = ({ divergedAt }: RunState) => divergedAt !== null;
/** Contours at these depths below the top, nats. */
const depths = [32, 16, 8, 4, 2, 1, 0.5, 0.2];

/** All runs on the hill of the exact ELBO over (μ, σ). */
export function HillPlot({ result, likelihood, width, height }: Props) {
  return (
    <Plot
      title="Where every run stands on the hill of the ELBO over mean and width of q"
      {...{ width, height, x, y }}
      margin={{ left: 40, right: 24, top: 14, bottom: 40 }}
    >
      <Ground likelihood={likelihood} />
      {result.lanes.map((lane) => (
        <Runners key={lane.estimator} lane={lane} />
      ))}
    </Plot>
  );
}

const Ground = memo(function Ground({ likelihood }: Pick<Props, "likelihood">) {
  const { best, landscape } = useMemo(() => {
    const observation = observationOf(likelihood);
    const elboAt = (mean: number, logStd: number) => toyElbo(observation, mean, Math.exp(logStd)).elbo;
    const area = { x: means, y: [Math.log(stds[0]), Math.log(stds[1])] } as const;
    return {
      best: bestGaussian(observation),
      landscape: landscapeOf(area, { columns: 81, rows: 61 }, elboAt),
    };
  }, [likelihood]);
  // The folded model cannot tell z from −z.
  const isMirrored = likelihood === "folded";
  return (
    <>
      <Hill landscape={landscape} top={best.elbo} depths={depths} />
      <AxisY ticks={[0.1, 0.2, 0.5, 1, 2]} />
      <Label dx={4} dy={12}>
        σ
      </Label>
      <AxisX ticks={[-2, 0, 2]} label="μ" />
      <Cross x={best.mean} y={best.std} leader={[36, 62]}>
        best q
      </Cross>
      {isMirrored && (
        <Cross x={-best.mean} y={best.std} leader={[36, 62]}>
          as high
        </Cross>
      )}
      <Label x={START.mu} y={START.sigma} dx={-8} dy={-10} colour="ink">
        all start here
      </Label>
    </>
  );
});

/** The runs of an estimator: filled where they run, hollow where they were lost. */
function Runners({ lane: { estimator, runs } }: { readonly lane: LaneState }) {
  const { colour, mark } = estimatorLook[estimator];
  const at = { x: ({ mu }: RunState) => mu, y: ({ sigma }: RunState) => sigma, mark };
  return (
    <>
      <Dots data={runs.filter((run) => !isLost(run))} {...at} colour={colour} opacity={0.7} rim={0.8} />
      <Dots data={runs.filter(isLost)} {...at} colour={colour} opacity={0} rim={1.5} outline={colour} />
    </>
  );
}
