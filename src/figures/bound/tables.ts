import type { Table } from "../../frame/contract.ts";
import type { Bound } from "./model.ts";

const nats = (name: string) => ({ name, unit: "nats" });

/** Every number drawn by the figure `bound`. */
export const tables = ({ logEvidence, terms, kl, best, densities }: Bound): readonly Table[] => [
  {
    name: "terms",
    caption: "The log evidence, the ELBO of your q, and the divergence from it to the posterior.",
    columns: [{ name: "name" }, nats("value")],
    rows: [
      ["logEvidence", logEvidence],
      ["elbo", terms.elbo],
      ["kl", kl],
      ["reconstruction", terms.reconstruction],
      ["klToPrior", terms.klToPrior],
    ],
  },
  {
    name: "best",
    caption: "The Gaussian q with the highest ELBO.",
    columns: [{ name: "mu" }, { name: "sigma" }, nats("elbo")],
    rows: [[best.mean, best.std, best.elbo]],
  },
  {
    name: "densities",
    caption: "The exact posterior and your q over z.",
    columns: [{ name: "z" }, { name: "posterior" }, { name: "q" }],
    rows: densities.map(({ z, posterior, q }) => [z, posterior, q]),
  },
];
