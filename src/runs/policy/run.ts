import { entropyGradient, exactPolicyGradient, meanPush } from "../../inference/policyGradient.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Simulation, SimulationEvent } from "../simulation.ts";
import type { Values } from "../../figures/vi-as-rl/params.ts";
import { CERTAIN, PolicyRun, STEPS } from "./policyRun.ts";
import { readSave, takeUp, writeSave } from "./save.ts";
import { entropyOf, type PolicySnapshot } from "./snapshot.ts";

/** Runs the policy on the page: a step takes microseconds. */
export async function simulate(values: Values): Promise<Simulation<PolicySnapshot>> {
  const run = new PolicyRun(values);
  return {
    settle: async () => snapshotOf(run),
    async advance({ steps, milliseconds }) {
      const end = performance.now() + milliseconds;
      for (let done = 0; done < steps && !run.isOver; done++) {
        run.advance();
        if (performance.now() >= end) break;
      }
      return snapshotOf(run);
    },
    update: async (knobs) => run.update(knobs as Values),
    save: async () => writeSave(run),
    async restore(bytes) {
      takeUp(readSave(bytes), run);
    },
    dispose: () => undefined,
  };
}

function snapshotOf(run: PolicyRun): PolicySnapshot {
  const { q, step, world, values } = run;
  const event = eventOf(run);
  const actions = run.actions();
  const entropy = entropyOf(q);
  return {
    step,
    progress: [`μ ${readable(q.mu)}`, `σ ${readable(q.sigma)}`],
    ...(event && { event }),
    world,
    terms: { entropy: values.entropy, baseline: values.baseline },
    q,
    actions,
    b: run.baseline,
    exact: exactPolicyGradient(world.observation, q, values),
    bonus: entropyGradient(q, values),
    push: meanPush(actions),
    entropy,
    trace: run.trace.rows(),
  };
}

function eventOf(run: PolicyRun): SimulationEvent | null {
  const { divergedAt, step, q } = run;
  if (divergedAt !== null)
    return {
      kind: "diverged",
      step,
      message: `Diverged at step ${divergedAt.toLocaleString("en")}: one step threw the policy out of sight. Lower the learning rate, draw more actions or take a baseline.`,
    };
  if (run.hasCollapsed)
    return {
      kind: "finished",
      step,
      message: `The policy has collapsed: σ is below ${CERTAIN}, and every action is z ≈ ${readable(q.mu)}.`,
    };
  if (step < STEPS) return null;
  return {
    kind: "finished",
    step,
    message: `The run is over after ${STEPS.toLocaleString("en")} steps, at μ = ${readable(q.mu)} and σ = ${readable(q.sigma)}.`,
  };
}
