import type { Table } from "../../frame/contract.ts";
import type { Values } from "./params.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";

const nats = (name: string) => ({ name, unit: "nats" });
const perStd = (name: string) => ({ name, unit: "nats per unit" });

/** Every number drawn by the figure `vi-as-rl`. */
export function tables(result: PolicySnapshot, { samples, learningRate }: Values): readonly Table[] {
  const { world, q, actions, b, exact, bonus, push, entropy, trace } = result;
  return [
    {
      name: "objective",
      caption: "The policy, the expected reward J, the entropy H, and their sum, the ELBO, under log p(x).",
      columns: [{ name: "name" }, { name: "value" }],
      rows: [
        ["mu", q.mu],
        ["sigma", q.sigma],
        ["expectedReward", exact.value],
        ["entropy", entropy],
        ["elbo", exact.value + entropy],
        ["logEvidence", world.logEvidence],
        ["baseline", b],
        ["learningRate", learningRate],
      ],
    },
    {
      name: "gradients",
      caption:
        "The estimate from the actions and the exact gradient, both with the entropy’s part; the standard error is exact.",
      columns: [
        { name: "parameter" },
        perStd("estimate"),
        perStd("standardError"),
        perStd("exact"),
        perStd("entropyPart"),
        { name: "samples" },
      ],
      rows: (["mu", "sigma"] as const).map((name) => [
        name,
        push[name] + bonus[name],
        Math.sqrt(exact.variance[name] / samples),
        exact.gradient[name] + bonus[name],
        bonus[name],
        samples,
      ]),
    },
    {
      name: "actions",
      caption: "The actions of the coming step, their rewards, and what each of them says of the gradient.",
      columns: [{ name: "z" }, nats("reward"), perStd("pushMu"), perStd("pushSigma")],
      rows: Array.from(actions.z, (z, j) => [
        z,
        actions.reward[j],
        actions.push.mu[j],
        actions.push.sigma[j],
      ]),
    },
    {
      name: "trace",
      caption: "The policy step by step.",
      columns: [{ name: "step" }, { name: "mu" }, { name: "sigma" }, nats("expectedReward"), nats("entropy")],
      rows: trace.map((row) => [row.step, row.mu, row.sigma, row.value, row.entropy]),
    },
    {
      name: "best",
      caption: "The best actions, where the reward has its maxima, and the q with the highest ELBO.",
      columns: [{ name: "name" }, { name: "z" }, { name: "sigma" }, nats("value")],
      rows: [
        ...world.bestActions.map(({ z, reward }) => ["action", z, 0, reward]),
        ["q", world.best.mean, world.best.std, world.best.elbo],
      ],
    },
    {
      name: "curves",
      caption: "The reward and the exact posterior over z.",
      columns: [{ name: "z" }, nats("reward"), { name: "posterior" }],
      rows: world.curve.map(({ z, reward, posterior }) => [z, reward, posterior]),
    },
  ];
}
