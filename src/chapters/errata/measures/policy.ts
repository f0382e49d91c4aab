import { type BackwardMessages, policyAt, valuesAt } from "../../../control/backwardMessages.ts";
import { normalizedPrior, rewardWithPrior } from "../../../control/controlProblem.ts";
import { actionCount, STAY } from "../../../control/mdp.ts";
import { logSumExp } from "../../../math/logSumExp.ts";
import { integer, number } from "../../../knobs/specs.ts";
import type { Measure } from "../erratum.ts";
import { Q } from "./messages.ts";
import { corridor, messagesIn } from "./worlds.ts";

/** Steps in the corridor, for correction 10. */
export const lazySteps = 5;

const staying = (messages: BackwardMessages) => policyAt(messages, 1, corridor.start)[STAY];

/** Correction 10: how probable it is to stay at the start, by the prior in the backup, by r + log p and by r + p. */
export const forgottenLog: Measure = {
  knob: number({
    label: "Log weight of staying",
    min: -3,
    max: 3,
    step: 0.1,
    default: 2,
    hint: "How much likelier than each move staying is before any reward, as a logarithm.",
  }),
  readings: (weight) => {
    const logPrior = [0, 0, 0, 0, weight];
    const log = normalizedPrior(logPrior);
    const withoutLog = {
      ...corridor,
      reward: corridor.reward.map((r, i) => r + Math.exp(log[i % actionCount])),
    };
    const ignored = { horizon: lazySteps, uniformPrior: "ignored" } as const;
    return [
      {
        label: "π(stay), the prior in the backup",
        value: staying(messagesIn({ horizon: lazySteps, logPrior })),
      },
      {
        label: "π(stay), paid out as r + log p",
        value: staying(messagesIn(ignored, rewardWithPrior(corridor, logPrior, 1))),
        line: "mended",
      },
      {
        label: "π(stay), paid out as r + p",
        value: staying(messagesIn(ignored, withoutLog)),
        line: "taught",
      },
    ];
  },
};

const first = (messages: BackwardMessages) => valuesAt(messages, 1)[corridor.start];

/** Correction 11: V and π with the uniform prior written out, and left out. */
export const uniformShift: Measure = {
  knob: integer({ label: "Horizon", tex: "T", min: 1, max: 40, default: 10, unit: "steps" }),
  readings: (T) => {
    const counted = messagesIn({ horizon: T });
    const ignored = messagesIn({ horizon: T, uniformPrior: "ignored" });
    let most = 0;
    for (let t = 1; t <= T; t++)
      for (const s of corridor.open) {
        const other = policyAt(ignored, t, s);
        policyAt(counted, t, s).forEach((p, a) => (most = Math.max(most, Math.abs(p - other[a]))));
      }
    return [
      { label: "V at the start, prior counted", value: first(counted), unit: "nats", line: "mended" },
      { label: "V at the start, prior left out", value: first(ignored), unit: "nats", line: "taught" },
      { label: "difference", value: first(ignored) - first(counted), unit: "nats" },
      { label: "T log 5", value: T * Math.log(actionCount), unit: "nats" },
      { label: "most that any π changes", value: most },
    ];
  },
};

const softMax = (tau: number) => tau * logSumExp(Q.map((q) => q / tau));

/** Correction 12: Σ_a exp((Q − V)/τ) with V the soft max at temperature 1, and at τ. */
export const mixedTemperature: Measure = {
  knob: number({
    label: "Temperature",
    tex: "\\tau",
    min: 0.1,
    max: 10,
    step: 0.1,
    scale: "log",
    default: 2,
  }),
  readings: (tau) => {
    const sum = (V: number) => Q.reduce((total, q) => total + Math.exp((q - V) / tau), 0);
    return [
      { label: "Σ exp(A/τ), V = log Σ exp Q", value: sum(softMax(1)), line: "taught" },
      { label: "Σ exp(A/τ), V = τ log Σ exp(Q/τ)", value: sum(softMax(tau)), line: "mended" },
    ];
  },
};
