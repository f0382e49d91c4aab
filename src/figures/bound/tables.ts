import type { Table } from "../../frame/contract.ts";
import { column, nats, table, valueTable } from "../../frame/tables.ts";
import type { Bound } from "./model.ts";

/** Every number drawn by the figure `bound`. */
export const tables = ({ logEvidence, terms, kl, best, densities }: Bound): readonly Table[] => [
  valueTable(
    "terms",
    "The log evidence, the ELBO of your q, and the divergence from it to the posterior.",
    {
      logEvidence,
      elbo: terms.elbo,
      kl,
      reconstruction: terms.reconstruction,
      klToPrior: terms.klToPrior,
    },
    nats("value"),
  ),
  table(
    "best",
    "The Gaussian q with the highest ELBO.",
    [best],
    [column("mu", (q) => q.mean), column("sigma", (q) => q.std), nats("elbo")],
  ),
  table("densities", "The exact posterior and your q over z.", densities, ["z", "posterior", "q"]),
];
