import { mapNamed } from "../../control/maps.ts";
import { actionCount } from "../../control/mdp.ts";
import { pureFigure } from "../../frame/contract.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";
import { list, problemWithList } from "../../knobs/lists.ts";
import { choice, type ParamsOf } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
import { type ActionPrior, logPriors, model } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

function problemWithPrior(typed: string): string | null {
  const count = typed.split(",").length;
  if (count !== actionCount)
    return `there ${count === 1 ? "is 1 number" : `are ${count} numbers`}: the prior has five, for up, right, down, left and stay`;
  return problemWithList(typed, logPriors.max, actionCount);
}

const knobs = {
  logPrior: list({
    label: "Log prior",
    tex: "\\log p(a)",
    default: "0,0,0,0,2",
    problem: problemWithPrior,
    hint: "Five numbers, for up, right, down, left and stay, none beyond ±6; only their differences count. The bars change them.",
  }),
  beside: choice({
    label: "Beside it",
    options: { uniform: "uniform", withReward: "r + τ log p", withoutLog: "r + p" },
    default: "uniform",
    hint: "What the left map shows: no preference, your prior paid out as a reward, or that reward with the log forgotten.",
  }),
  t: timeParam(1),
  at: cellParam("3,4"),
  ...gridworldParams,
  uniformPrior: choice({
    ...gridworldParams.uniformPrior,
    default: "ignored",
    hint: "Whether the computation by reward counts the uniform prior on top of yours. Its V is then lower by τ log 5 a step, its policy is the same.",
  }),
  horizon: { ...gridworldParams.horizon, default: 24 },
  map: { ...gridworldParams.map, default: mapNamed("field") },
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.6: a prior over actions, and the reward that is the same thing. */
export const figure = pureFigure<Knobs, ActionPrior>({
  slug: "action-prior",
  title: "An action prior is a reward",
  claim:
    "A prior in the backup and the reward τ log p(a|s) give one and the same policy; a uniform prior only shifts V.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: ["control/controlProblem.ts", "control/localBackup.ts", "control/backwardMessages.ts"],
  View,
  scenes: [
    {
      name: "lazy",
      title: "A lazy monkey",
      note: "Staying is e² times as likely a priori. Drag the bar of “stay” up and down: from where on does the monkey no longer reach the goal?",
      params: {},
    },
    {
      name: "two-computations",
      title: "Two computations",
      note: "Left, the prior is paid out as the reward τ log p; right, it is in the backup. Drag any bar: do the arrows ever part? How far do the two policies differ, in the last digit?",
      params: { beside: "withReward", logPrior: "1,0,-1,-2,2" },
    },
    {
      name: "log-forgotten",
      title: "Without the log",
      note: "Now the reward is r + p instead of r + τ log p. Predict: will this monkey be lazier or less lazy? A probability is never more than one nat of pay.",
      params: { beside: "withoutLog" },
    },
    {
      name: "uniform",
      title: "A uniform prior",
      note: "No action is preferred. The monkey on the left counts its prior twice, as a reward and inside the backup; the second time makes V lower by τ log 5 for every step still to go. Press Play: the difference shrinks as t grows. Do the arrows ever differ?",
      params: { logPrior: "0,0,0,0,0", beside: "withReward", uniformPrior: "counted" },
    },
    {
      name: "one-way",
      title: "Rather not right",
      note: "The goal is to the right, and “right” is what this monkey would rather not do: three nats against it. It goes there all the same. Lengthen the bar: where does it give up?",
      params: { logPrior: "0,-3,0,0,0", temperature: 0.4, horizon: 30 },
    },
    {
      name: "hot",
      title: "Hot",
      note: "The prior takes over: Q counts divided by τ, the prior does not. At a high temperature the policy is the prior, wherever the goal may be.",
      params: { temperature: 15, logPrior: "0,1,0,0,2" },
    },
    {
      name: "with-mud",
      title: "Mud and slips",
      note: "Moves slip, the backup is causal, there is mud and a pit. Still one policy: nothing in the argument asked for more than a sum over actions.",
      params: {
        map: mapNamed("detour"),
        slip: 0.1,
        backup: "causal",
        temperature: 0.2,
        horizon: 30,
        beside: "withReward",
      },
    },
  ],
});
