import { mapNamed } from "../../control/maps.ts";
import { actionCount } from "../../control/mdp.ts";
import { pureFigure } from "../../frame/contract.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";
import { list, problemWithList } from "../../knobs/lists.ts";
import { choice, type ParamsOf } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
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
    label: "Log prior, up to a constant",
    tex: "\\log p(a)+c",
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
    hint: "Whether the monkey that is paid your prior as a reward has the uniform prior in its backup besides. Its V is then lower by τ log 5 a step.",
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
    "A taste for some actions can go into the backup, as a prior p(a|s), or into the reward, as τ log p(a|s).",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
  source: ["control/controlProblem.ts", "control/localBackup.ts", "control/backwardMessages.ts"],
  View,
  scenes: [
    {
      name: "lazy",
      title: "A lazy monkey",
      note: "Staying is e² times as likely a priori. Drag the bar of “stay” up and down: from where on does the monkey no longer reach the goal?",
      reveal:
        "Between 1 and 3 nats: at 1 it ends at the goal with probability 0.92, at 3 with 0.002. A right way has at least eight moves, and each of them has become that much less likely than staying.",
      shows: { logPrior: "0,0,0,0,3" },
      focus: { parts: ["prior", "arrivals"] },
      onScreen: {
        note: "Staying is e² times as likely a priori. Drag its bar: from where on is the goal no longer reached?",
        reveal: "Between 1 and 3 nats: at 1 it ends at the goal with probability 0.92, at 3 with 0.002.",
      },
      spoken:
        "Drag the bar of stay slowly and read the number below the maps. It falls all at once: a right way has at least eight moves, and each of them has become that much less likely than staying. Stop at 1 and at 3 before you press on.",
      params: {},
    },
    {
      name: "two-computations",
      title: "Two computations",
      note: "On the right the prior is in the backup. On the left it will be paid out as the reward τ log p instead, step by step. Will that monkey cling to its tastes more, or less?",
      ask: oneOf("More", "Less", right("Neither: the same policy")),
      reveal:
        "The same policy, whichever bar you drag: p exp(Q/τ) is exp((Q + τ log p)/τ), so it makes no difference whether the prior stands before the exponential or in it. What the two differ by is rounding.",
      hides: ["withReward", "agreement", "policies", "values", "actions", "monkeys"],
      opens: ["numbers"],
      focus: { parts: ["prior", "numbers"] },
      onScreen: {
        note: "On the left the prior will be paid as τ log p. Will that monkey cling to its tastes more, or less?",
        reveal: "The same policy: p exp(Q/τ) is exp((Q + τ log p)/τ). What the two differ by is rounding.",
      },
      spoken:
        "Take hands, then tell: the left map appears, and no arrow differs. Write the one line on the board. Then drag any bar, and let them check that the number below the maps stays at rounding.",
      params: { beside: "withReward", logPrior: "1,0,-1,-2,2" },
    },
    {
      name: "log-forgotten",
      title: "Without the log",
      note: "Your prior gives 0.65 to staying. Now the reward is r + p instead of r + τ log p. Will this monkey be lazier than the one with the prior in the backup, or less lazy?",
      ask: oneOf("Lazier", right("Less lazy"), "Just as lazy"),
      reveal:
        "Less lazy: it ends at the goal with 0.971 instead of 0.256. A probability pays one nat at most, so staying gains 0.56 nats on any move; its logs are 2 nats apart.",
      hides: ["withoutLog", "besides", "values", "actions", "monkeys"],
      focus: { parts: ["prior", "arrivals"] },
      onScreen: {
        note: "Staying has 0.65. r + p is paid, not r + τ log p. Lazier than the other, or less?",
        reveal:
          "Less lazy: it arrives with 0.971 and not 0.256. p pays one nat at most, and the logs are 2 nats apart.",
      },
      spoken:
        "The notes drop the log: it is correction 10. Ask, then tell. A probability pays one nat at most, so staying gains 0.56 nats on a move in place of 2. The monkey looks sensible, which is why the mistake is seldom seen.",
      params: { beside: "withoutLog" },
    },
    {
      name: "uniform",
      title: "A uniform prior",
      note: "The monkey on the left counts a uniform prior twice, as a reward and in the backup; the second time lowers V by τ log 5 for every step still to go. Press Play: do the arrows ever differ?",
      reveal:
        "Never: the shift is the same for all actions, so it is in Q as it is in V, and leaves Q − V alone.",
      shows: { t: 20 },
      focus: { parts: ["time"] },
      onScreen: {
        note: "The left monkey counts a uniform prior twice: τ log 5 a step off V. Press Play: do the arrows ever differ?",
        reveal:
          "Never: the shift is the same for all actions, so it is in Q as it is in V, and leaves Q − V alone.",
      },
      spoken:
        "Press Play and let the sweep run back from the last step. The colours of the two maps part, a little more with each step, and the arrows do not. It is the scene of the soft max with its prior ignored, on a map.",
      params: { logPrior: "0,0,0,0,0", beside: "withReward", uniformPrior: "counted" },
    },
    {
      name: "one-way",
      title: "Rather not right",
      note: "The goal is to the right, and “right” is what this monkey would rather not do: three nats against it. It goes there all the same. Drag that bar further down: where does it give up?",
      reveal:
        "Between −5 and −6. At τ = 0.4 the prior then costs another 0.4 × 6 nats a step to the right: eight steps cost 8 × (1 + 2.4), about 27 nats, next to the 30 of staying away until the end; and there are far more ways to stay away than to arrive.",
      shows: { logPrior: "0,-6,0,0,0" },
      focus: { parts: ["prior", "arrivals"] },
      onScreen: {
        note: "It would rather not go right, by 3 nats, and does all the same. Drag that bar down: where does it give up?",
        reveal:
          "Between −5 and −6: eight steps then cost about 27 nats, next to the 30 of staying away to the end.",
      },
      spoken:
        "Drag the bar of right down half a nat at a time and read the arrivals. A taste is a price here: at τ = 0.4 each nat of the prior costs 0.4 nats a step. Do the sum at −6 on the board: 8 × (1 + 2.4) is 27, next to 30 for never going.",
      params: { logPrior: "0,-3,0,0,0", temperature: 0.4, horizon: 30 },
    },
    {
      name: "hot",
      title: "Hot",
      note: "The prior takes over: Q counts divided by τ, the prior does not. At a high temperature the policy is the prior, wherever the goal may be.",
      focus: { knobs: ["temperature"], parts: ["prior", "arrivals"] },
      onScreen: {
        note: "Q counts divided by τ, the prior does not. At τ = 15 the policy is the prior, wherever the goal is.",
      },
      spoken:
        "Look for a cell whose arrows know of the goal: there is hardly one, as Q counts a fifteenth of itself. Then drag τ down and watch the goal come back into the arrows. Whoever raises τ to explore gets the prior, so it had better be a good one.",
      params: { temperature: 15, logPrior: "0,1,0,0,2" },
    },
    {
      name: "with-mud",
      title: "Mud and slips",
      note: "Moves slip, the backup is causal, there is mud and a pit. Still one policy: nothing in the argument asked for more than a sum over actions.",
      opens: ["numbers"],
      focus: { parts: ["prior", "numbers"] },
      onScreen: {
        note: "Slips, a causal backup, mud and a pit: still one policy, as it took no more than a sum over actions.",
      },
      spoken:
        "Drag a bar or two and read the number below the maps: it stays at rounding. Ask which step of the argument spoke of the map, of slips or of the backup: none did. So a prior may be moved into the reward, and back, wherever that is easier.",
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
