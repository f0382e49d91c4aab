import type { Table } from "../../frame/contract.ts";
import { column, measured, nats, table, valueTable } from "../../frame/tables.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";
import type { Params } from "./figure.ts";

const perUnit = measured("nats per unit");
const parameters = ["mu", "sigma"] as const;
type Parameter = (typeof parameters)[number];

/** Every number drawn by the figure `vi-as-rl`. */
export function tables(result: PolicySnapshot, { samples, learningRate }: Params): readonly Table[] {
  const { step, world, q, actions, b, exact, bonus, push, entropy, trace } = result;
  return [
    valueTable(
      "objective",
      "After so many steps: the policy, the expected reward J, the entropy H, and their sum, the ELBO, under log p(x).",
      {
        step,
        mu: q.mu,
        sigma: q.sigma,
        expectedReward: exact.value,
        entropy,
        elbo: exact.value + entropy,
        logEvidence: world.logEvidence,
        baseline: b,
        learningRate,
      },
      column("value"),
    ),
    table(
      "gradients",
      "The estimate from the actions and the exact gradient, both with the entropy’s part; the standard error is exact.",
      parameters,
      [
        column("parameter", (name: Parameter) => name),
        perUnit("estimate", (name: Parameter) => push[name] + bonus[name]),
        perUnit("standardError", (name: Parameter) => Math.sqrt(exact.variance[name] / samples)),
        perUnit("exact", (name: Parameter) => exact.gradient[name] + bonus[name]),
        perUnit("entropyPart", (name: Parameter) => bonus[name]),
        column("samples", () => samples),
      ],
    ),
    table(
      "actions",
      "The actions of the coming step, their rewards, and what each of them says of the gradient.",
      actions.z,
      [
        column("z", (z: number) => z),
        nats("reward", (_, j: number) => actions.reward[j]),
        perUnit("pushMu", (_, j: number) => actions.push.mu[j]),
        perUnit("pushSigma", (_, j: number) => actions.push.sigma[j]),
      ],
    ),
    table("trace", "The policy step by step.", trace, [
      "step",
      "mu",
      "sigma",
      nats("expectedReward", ({ value }) => value),
      nats("entropy"),
    ]),
    table(
      "best",
      "The best actions, where the reward has its maxima, and the q with the highest ELBO.",
      [
        ...world.bestActions.map(({ z, reward }) => ({ name: "action", z, sigma: 0, value: reward })),
        { name: "q", z: world.best.mean, sigma: world.best.std, value: world.best.elbo },
      ],
      ["name", "z", "sigma", nats("value")],
    ),
    table("curves", "The reward and the exact posterior over z.", world.curve, [
      "z",
      nats("reward"),
      "posterior",
    ]),
  ];
}
