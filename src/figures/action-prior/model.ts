import { actionValuesAt, policyAt, valuesAt } from "../../control/backwardMessages.ts";
import { actionCount, actionNames } from "../../control/mdp.ts";
import { readList } from "../../knobs/lists.ts";
import { cellNamed } from "../../gridworld/cellParam.ts";
import { forEveryAction } from "../../control/solveGridworld.ts";
import type { Params } from "./figure.ts";
import { forEachMonkey, type MonkeyName, type Priors, priorsOf } from "../../control/actionPriors.ts";

/** The four monkeys of the figure: where their prior stands. */
export const monkeys = {
  uniform: { title: "No preference", formula: "p(a) = \\tfrac15" },
  withPrior: { title: "Your prior, in the backup", formula: "V=\\tau\\log\\sum_a p(a)\\,e^{Q/\\tau}" },
  withReward: { title: "Your prior, as a reward", formula: "\\tilde r = r+\\tau\\log p(a)" },
  withoutLog: { title: "The log forgotten", formula: "\\tilde r = r+p(a)" },
} as const satisfies Readonly<Record<MonkeyName, unknown>>;

/** Where each of the five logs of the prior lies, nats. */
export const logPriors = { min: -6, max: 6, step: 0.05, scale: "linear" } as const;

/** One action in the chosen cell, by both computations. */
interface ActionRow {
  readonly action: (typeof actionNames)[number];
  /** log p(a) up to a constant, and p(a). */
  readonly given: number;
  readonly p: number;
  /** τ log p(a): what the reward pays for the action. */
  readonly pay: number;
  /** With the prior in the backup, and in the reward. */
  readonly Q: number;
  readonly rewardQ: number;
  /** The probability of the action by each computation. */
  readonly withPrior: number;
  readonly withReward: number;
  readonly withoutLog: number;
}

/** What a uniform prior does to V at the time shown. */
interface Shift {
  readonly counted: number;
  readonly ignored: number;
  /** −τ (T − t + 1) log 5. */
  readonly predicted: number;
  /** The largest |counted − ignored − predicted| over all times and cells. */
  readonly furthest: number;
}

export interface ActionPrior extends Priors {
  /** The time on show: the reader's, or T if that is earlier. */
  readonly t: number;
  readonly cell: number;
  readonly policies: Readonly<Record<MonkeyName, Float64Array>>;
  readonly rows: readonly ActionRow[];
  readonly shift: Shift;
}

/** Four monkeys at one time: no prior, the reader's prior in the backup, in the reward, and in the reward by mistake. */
export function model(params: Params): ActionPrior {
  const { logPrior: list, ...grid } = params;
  const priors = priorsOf({ ...grid, given: readList(list) });
  const { world, horizon, messages, logPrior } = priors;
  const t = Math.min(params.t, horizon);
  const cell = cellNamed(world, params.at);
  const policies = forEachMonkey((name) =>
    forEveryAction(world, (s, five) => policyAt(messages[name], t, s, five)),
  );
  const Q = actionValuesAt(messages.withPrior, t, cell);
  const rewardQ = actionValuesAt(messages.withReward, t, cell);
  return {
    ...priors,
    t,
    cell,
    policies,
    rows: actionNames.map((action, a) => ({
      action,
      given: priors.given[a],
      p: Math.exp(logPrior[a]),
      pay: params.temperature * logPrior[a],
      Q: Q[a],
      rewardQ: rewardQ[a],
      withPrior: policies.withPrior[5 * cell + a],
      withReward: policies.withReward[5 * cell + a],
      withoutLog: policies.withoutLog[5 * cell + a],
    })),
    shift: shiftOf(priors, params.temperature, t, cell),
  };
}

/** The uniform prior counted against the same left out: V_t differs by −τ (T − t + 1) log 5 everywhere. */
function shiftOf(
  { world, horizon, messages, ignored }: Priors,
  temperature: number,
  t: number,
  cell: number,
): Shift {
  const predicted = (time: number) => -temperature * (horizon - time + 1) * Math.log(actionCount);
  let furthest = 0;
  for (let time = 1; time <= horizon; time++) {
    const [first, second] = [valuesAt(messages.uniform, time), valuesAt(ignored, time)];
    for (const s of world.open)
      furthest = Math.max(furthest, Math.abs(first[s] - second[s] - predicted(time)));
  }
  return {
    counted: valuesAt(messages.uniform, t)[cell],
    ignored: valuesAt(ignored, t)[cell],
    predicted: predicted(t),
    furthest,
  };
}
