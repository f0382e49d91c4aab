/** Factors by name, each with the levels that it has. */
export type Factors<Level> = Readonly<Record<string, readonly Level[]>>;
/** A level of each factor. */
export type Row<Level> = Readonly<Record<string, Level>>;

/** Every pair of two factors' levels, as the part of a row that it fixes. */
export function pairsOf<Level>(factors: Factors<Level>): Row<Level>[] {
  const names = Object.keys(factors);
  return names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b) => factors[a].flatMap((x) => factors[b].map((y) => ({ [a]: x, [b]: y })))),
  );
}

const holds = <Level>(row: Row<Level>, pair: Row<Level>) =>
  Object.entries(pair).every(([name, level]) => row[name] === level);

/**
 * Rows in which every pair of two factors' levels stands at least once: a covering array of strength two, built greedily
 * (Cohen, Dalal, Fredman & Patton 1997, "The AETG system") and without chance. Each row begins with a pair that is not
 * covered yet; each further factor takes the level that covers most that are left.
 */
export function coveringRows<Level>(factors: Factors<Level>): Row<Level>[] {
  let left = pairsOf(factors);
  const rows: Row<Level>[] = [];
  while (left.length > 0) {
    let row: Row<Level> = left[0];
    for (const name of Object.keys(factors)) {
      if (name in row) continue;
      const gains = factors[name].map((level) => {
        const next = { ...row, [name]: level };
        return left.filter((pair) => name in pair && holds(next, pair)).length;
      });
      row = { ...row, [name]: factors[name][gains.indexOf(Math.max(...gains))] };
    }
    const full = row;
    rows.push(full);
    left = left.filter((pair) => !holds(full, pair));
  }
  return rows;
}
