import { actionValuesAt, logEvidence, valuesAt } from "../../../control/backwardMessages.ts";
import { actionNames } from "../../../control/mdp.ts";
import { logSumExp } from "../../../math/logSumExp.ts";
import { integer, number } from "../../../knobs/specs.ts";
import type { Measure } from "../erratum.ts";
import { corridor, messagesIn } from "./worlds.ts";

/** Steps in the corridor, for correction 7. */
export const steps = 6;
const right = actionNames.indexOf("right");

/** Correction 7: the messages at s', one cell right of the start, at the time printed and at the time meant. */
export const timeOfMessage: Measure = {
  knob: integer({ label: "Time", tex: "t", min: 1, max: steps - 1, default: 3 }),
  readings: (t) => {
    const messages = messagesIn({ horizon: steps });
    const next = corridor.start + 1;
    const withAction = (time: number) => Math.exp(actionValuesAt(messages, time, next)[right]);
    const value = (time: number, s: number) => Math.exp(valuesAt(messages, time)[s]);
    return [
      {
        label: "β at t, in s′ with “right”: as printed under the brace",
        value: withAction(t),
        line: "taught",
      },
      { label: "β at t + 1, in s′ with “right”", value: withAction(t + 1), line: "mended" },
      { label: "β at t, in s: as printed after the arrow", value: value(t, corridor.start), line: "taught" },
      { label: "β at t + 1, in s′: what the integral gives", value: value(t + 1, next), line: "mended" },
    ];
  },
};

/** Correction 8: log p(O_{1:T}) with the last step’s message, and with a sweep that begins at T − 1 from nothing. */
export const lastMessage: Measure = {
  knob: integer({ label: "Horizon", tex: "T", min: 2, max: 12, default: 4, unit: "steps" }),
  readings: (T) => {
    const [whole, headless] = [T, T - 1].map((horizon) => logEvidence(messagesIn({ horizon })));
    return [
      { label: "log evidence, swept from T", value: whole, unit: "nats", line: "mended" },
      { label: "swept from T − 1, with nothing before it", value: headless, unit: "nats", line: "taught" },
      { label: "lost: what the last step says", value: headless - whole, unit: "nats" },
    ];
  },
};

/** The Q’s of corrections 9 and 12. */
export const Q = [3, 2, 1, 0];
const above = (values: readonly number[]) => logSumExp(values) - Math.max(...values);

/** Correction 9: how far V stays above the largest Q when a number is added to every Q, and when they are multiplied by it. */
export const limit: Measure = {
  knob: number({ label: "Add it, or multiply by it", tex: "k", min: 1, max: 20, step: 0.5, default: 5 }),
  readings: (k) => [
    { label: "V − max Q for Q = 3, 2, 1, 0", value: above(Q) },
    { label: "with k added to every Q", value: above(Q.map((q) => q + k)), line: "taught" },
    { label: "with every Q times k", value: above(Q.map((q) => k * q)), line: "mended" },
  ],
};
