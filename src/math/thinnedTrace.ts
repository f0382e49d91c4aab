/** A trace as it is saved: plain data. */
export interface SavedTrace<Row> {
  readonly block: number;
  readonly rows: readonly Row[];
  readonly pending: readonly Row[];
}

/** Merges rows of equal weight into their mean, of each number by these names. */
export const meansBy =
  <Name extends string>(...names: readonly Name[]) =>
  (rows: readonly Readonly<Record<Name, number>>[]): Readonly<Record<Name, number>> => {
    const mean = (name: Name) => rows.reduce((sum, row) => sum + row[name], 0) / rows.length;
    return Object.fromEntries(names.map((name) => [name, mean(name)])) as Record<Name, number>;
  };

/**
 * Keeps a growing trace short enough to draw: a row for each entry until there are `capacity` of them, then one row
 * for 2, 4, 8 … entries. What it holds depends on the entries alone, not on when it was looked at.
 *
 * Rows are never changed: what was given out once is given out again, the same object, until it is merged.
 */
export class ThinnedTrace<Row> {
  readonly #capacity: number;
  readonly #average: (rows: readonly Row[]) => Row;
  #block = 1;
  #rows: Row[] = [];
  /** Entries of the block that is not full yet. */
  #pending: Row[] = [];

  /**
   * @param capacity most rows that `rows()` gives; an even number.
   * @param average merges rows of equal weight, in order, into one.
   */
  constructor(capacity: number, average: (rows: readonly Row[]) => Row) {
    if (capacity < 2 || capacity % 2 !== 0)
      throw new RangeError(`A trace's capacity is even, not ${capacity}.`);
    this.#capacity = capacity;
    this.#average = average;
  }

  push(entry: Row): void {
    if (this.#rows.length === this.#capacity && this.#pending.length === 0) this.#halve();
    this.#pending.push(entry);
    if (this.#pending.length < this.#block) return;
    this.#rows.push(this.#block === 1 ? entry : this.#average(this.#pending));
    this.#pending = [];
  }

  /** The rows, oldest first; the last may stand for fewer entries than the rest. */
  rows(): readonly Row[] {
    if (this.#pending.length === 0) return [...this.#rows];
    const last = this.#pending.length === 1 ? this.#pending[0] : this.#average(this.#pending);
    return [...this.#rows, last];
  }

  save(): SavedTrace<Row> {
    return { block: this.#block, rows: [...this.#rows], pending: [...this.#pending] };
  }

  /** Takes the place of everything held. Throws a RangeError if the saved trace cannot have come from one like this. */
  restore({ block, rows, pending }: SavedTrace<Row>): void {
    const fits = Number.isInteger(Math.log2(block)) && block >= 1;
    if (!fits || rows.length > this.#capacity || pending.length >= block)
      throw new RangeError("This is not a saved trace.");
    this.#block = block;
    this.#rows = [...rows];
    this.#pending = [...pending];
  }

  #halve(): void {
    const rows = this.#rows;
    this.#rows = Array.from({ length: rows.length / 2 }, (_, i) =>
      this.#average(rows.slice(2 * i, 2 * i + 2)),
    );
    this.#block *= 2;
  }
}
