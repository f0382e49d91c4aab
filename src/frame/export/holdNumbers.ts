import type { Check, Table } from "../contract.ts";

/** Throws, saying where, if a table holds what is no number: NaN, or ±∞ in a column that is not `extended`. */
export function holdTable({ name, columns, rows }: Table): void {
  for (const [i, row] of rows.entries())
    for (const [j, cell] of row.entries())
      if (typeof cell === "number" && !isNumber(cell, columns[j].extended))
        refuse(`in row ${i + 1} of the table “${name}” the column ${columns[j].name} is ${cell}`);
}

/** Throws, saying where, if a check has NaN in it. What it compares may be infinite; what it allows may not. */
export function holdCheck({ name, estimate, exact, standardError, tolerance }: Check): void {
  const hold = (part: string, value: number, extended = false) => {
    if (!isNumber(value, extended)) refuse(`in the check “${name}” the ${part} is ${value}`);
  };
  hold("estimate", estimate, true);
  hold("exact answer", exact, true);
  if (standardError !== undefined) hold("standard error", standardError);
  if (tolerance !== undefined) hold("tolerance", tolerance);
}

const isNumber = (value: number, extended = false) =>
  extended ? !Number.isNaN(value) : Number.isFinite(value);

function refuse(where: string): never {
  throw new RangeError(`Nothing was downloaded: ${where}.`);
}
