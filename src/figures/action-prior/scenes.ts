import { mapNamed } from "../../control/maps.ts";
import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
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
    note: "No action is preferred. Left it is counted twice, in the reward and in the backup, and V is lower by τ log 5 for every step still to go. Play: the shift shrinks as t grows. Do the arrows ever differ?",
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
];
