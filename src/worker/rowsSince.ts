/** The rows that are new: the other side keeps its first `from` and adds these. */
export interface RowsSince<Row> {
  readonly from: number;
  readonly rows: readonly Row[];
}

/**
 * Sends a growing table again and again without sending it whole each time: after 10,000 steps a trace is 2 MB of
 * objects, and the page would spend its frame reading them.
 */
export class RowSender<Row> {
  #sent: readonly Row[] = [];

  /** What the other side lacks of `rows`, row objects being the same if they are identical. */
  send(rows: readonly Row[]): RowsSince<Row> {
    let from = Math.min(rows.length, this.#sent.length);
    while (from > 0 && rows[from - 1] !== this.#sent[from - 1]) from--;
    this.#sent = [...rows];
    return { from, rows: rows.slice(from) };
  }
}

/** The other side: the table as it stands. */
export class RowReceiver<Row> {
  #rows: readonly Row[] = [];

  receive({ from, rows }: RowsSince<Row>): readonly Row[] {
    if (from !== this.#rows.length || rows.length > 0) this.#rows = [...this.#rows.slice(0, from), ...rows];
    return this.#rows;
  }
}
