import { type Field, readFields, reals } from "../../data/fields.ts";
import type { Q } from "../../inference/gradientEstimators.ts";
import { entropyGradient, exactPolicyGradient, meanPush } from "../../inference/policyGradient.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Run } from "../run.ts";
import { numbersBy, takeTrace, traceTensors } from "../savedParts.ts";
import type { SimulationEvent } from "../simulation.ts";
import { CERTAIN, PolicyRun, starts, STEPS } from "./policyRun.ts";
import { entropyOf, type PolicyParams, type PolicySnapshot } from "./snapshot.ts";
import { grouped } from "../../math/grouped.ts";

const rowForm = numbersBy("step", "mu", "sigma", "value", "entropy");
const isQ: Field<Q> = (value): value is Q => reals("mu", "sigma")(value) && value.sigma > 0;

/** A policy that learns. A step takes microseconds. */
export const run: Run<PolicyParams, PolicySnapshot> = {
  figure: "vi-as-rl",
  held: ["likelihood", "seed", ...starts],
  begin(params) {
    const course = new PolicyRun(params);
    return {
      step: () => course.step,
      event: () => eventOf(course),
      advance: () => course.advance(),
      snapshot: () => snapshotOf(course),
      update: (knobs) => course.update(knobs),
      save: () => ({
        state: { q: course.q },
        tensors: traceTensors("trace", course.trace.save(), rowForm),
      }),
      restore({ step, state, tensors }) {
        const { q } = readFields(state, { q: isQ });
        course.trace.restore(takeTrace(tensors, "trace", rowForm));
        Object.assign(course, { step, q, divergedAt: null });
      },
    };
  },
};

function snapshotOf(course: PolicyRun): PolicySnapshot {
  const { q, step, world, params } = course;
  const actions = course.actions();
  const entropy = entropyOf(q);
  return {
    step,
    progress: [`μ ${readable(q.mu)}`, `σ ${readable(q.sigma)}`],
    world,
    terms: { entropy: params.entropy, baseline: params.baseline },
    q,
    actions,
    b: course.baseline,
    exact: exactPolicyGradient(world.observation, q, params),
    bonus: entropyGradient(q, params),
    push: meanPush(actions),
    entropy,
    trace: course.trace.rows(),
  };
}

function eventOf(course: PolicyRun): SimulationEvent | null {
  const { divergedAt, step, q } = course;
  if (divergedAt !== null)
    return {
      kind: "diverged",
      step,
      message: `Diverged at step ${grouped(divergedAt)}: one step threw the policy out of sight. Lower the learning rate, draw more actions or take a baseline.`,
    };
  if (course.hasCollapsed)
    return {
      kind: "finished",
      step,
      message: `The policy has collapsed: σ is below ${CERTAIN}, and every action is z ≈ ${readable(q.mu)}.`,
    };
  if (step < STEPS) return null;
  return {
    kind: "finished",
    step,
    message: `The run is over after ${grouped(STEPS)} steps, at μ = ${readable(q.mu)} and σ = ${readable(q.sigma)}.`,
  };
}
