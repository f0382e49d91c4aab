import { useMemo } from "react";
import { elboTerms } from "../../inference/elboTerms.ts";
import type { Observation } from "../../inference/toyModel.ts";
import {
  Arrows,
  AxisX,
  AxisY,
  Clip,
  Cross,
  Curve,
  Dots,
  Hill,
  Label,
  linear,
  log,
  Plot,
} from "../../marks/plot/index.ts";
import { landscapeOf } from "../../math/landscape.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { DrawnSteps, Units } from "../../runs/policy/drawnSteps.ts";

interface Props {
  readonly result: PolicySnapshot;
  readonly steps: DrawnSteps;
  readonly width: number;
  readonly height: number;
}

/** The plane of all policies that is drawn. */
const plane = { mu: [-3, 3], sigma: [0.02, 2.5] } as const;
const logSigma = [Math.log(plane.sigma[0]), Math.log(plane.sigma[1])] as const;
const [x, y] = [linear(plane.mu), log(plane.sigma)];
const margin = { left: 40, right: 24, top: 26, bottom: 22 };

/** A longer arrow would leave the plane, pixels. */
const LONGEST = 90;

/** Pixels that its units take in a drawing of this size. */
export const unitsAt = (width: number, height: number): Units => ({
  mu: (width - margin.left - margin.right) / (plane.mu[1] - plane.mu[0]),
  logSigma: (height - margin.top - margin.bottom) / (logSigma[1] - logSigma[0]),
});

/** The objective over the plane, in closed form: J + H, or J alone. */
function useObjective({ likelihood, x, noise }: Observation, entropy: boolean) {
  return useMemo(
    () =>
      landscapeOf({ x: plane.mu, y: logSigma }, { columns: 73, rows: 61 }, (mu, logSigma) => {
        const terms = elboTerms({ likelihood, x, noise }, { mu, sigma: Math.exp(logSigma) });
        return terms.reconstruction + terms.prior + (entropy ? terms.entropy : 0);
      }),
    [likelihood, x, noise, entropy],
  );
}

/** All policies as points (μ, σ) on the hill of the objective: the way so far, the arrows brought together, their mean. */
export function PlanePlot({ result: { world, q, terms, trace }, steps, width, height }: Props) {
  // There the names of the two would meet.
  const inRoom = useRoom() !== null;
  const objective = useObjective(world.observation, terms.entropy);
  const [bestAction] = world.bestActions;
  const from = { x: () => q.mu, y: () => q.sigma };
  const by = { dx: ({ dx }: { dx: number }) => dx, dy: ({ dy }: { dy: number }) => dy };
  return (
    <Plot
      title={`The policy among all (μ, σ), on the hill of ${terms.entropy ? "the ELBO" : "the expected reward"}`}
      {...{ width, height, margin, x, y }}
    >
      <Part name="best">
        <Hill landscape={objective} top={terms.entropy ? world.best.elbo : bestAction.reward} />
      </Part>
      <AxisY ticks={[0.02, 0.1, 0.5, 2]} />
      <Label dx={4} dy={24}>
        σ
      </Label>
      <Label dx={width - margin.right} dy={14} anchor="end">
        {terms.entropy ? "the hill: the ELBO of every q" : "the hill: every q’s expected reward"}
      </Label>
      <AxisX ticks={[-2, 0, 2]} label="μ" />
      <Clip>
        <Curve
          data={[...trace, q]}
          x={({ mu }) => mu}
          y={({ sigma }) => sigma}
          {...{ colour: "ink-2", weight: 1, opacity: 0.6 }}
        />
        <Arrows data={steps.each} {...from} {...by} longest={LONGEST} colour="phi" weight={1} opacity={0.4} />
        <Arrows data={[steps.bonus]} {...from} {...by} colour="kl" weight={2.5} />
        <Arrows data={[steps.estimate]} {...from} {...by} colour="phi" weight={5} opacity={0.45} />
        <Arrows data={[steps.exact]} {...from} {...by} weight={1.8} />
        <Dots data={[q]} {...from} colour="phi" r={4} rim={1.5} />
      </Clip>
      <Part name="best">
        {terms.entropy ? (
          <>
            <Cross x={world.best.mean} y={world.best.std}>
              best q
            </Cross>
            {world.observation.likelihood === "folded" && (
              // z and −z are paid alike: the hill is its own mirror image.
              <Cross x={-world.best.mean} y={world.best.std}>
                {inRoom ? null : "as good"}
              </Cross>
            )}
          </>
        ) : (
          <Cross x={bestAction.z} y={1.07 * plane.sigma[0]}>
            best action
          </Cross>
        )}
      </Part>
    </Plot>
  );
}
