import type { Table } from "../../frame/contract.ts";
import { column, table, valueTable } from "../../frame/tables.ts";
import type { Params } from "./figure.ts";
import type { Moments } from "./model.ts";

/** Every number drawn by the figure `representation`. */
export const tables = ({ meanSquare, densities }: Moments, { mu, sigma }: Params): readonly Table[] => [
  valueTable(
    "moments",
    "Mean and width of q, and the mean of x².",
    { mu, sigma, meanSquare },
    column("value"),
  ),
  table("densities", "The density of q over x.", densities, ["x", "q"]),
];
