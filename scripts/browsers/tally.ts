/** What was asked of an engine, and what was wrong. */
export interface Row {
  readonly what: string;
  count: number;
  /** Sentences that say where. */
  readonly faults: string[];
  /** Why it was not asked; null if it was. */
  skipped: string | null;
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0];

/** Counts what is asked of one engine. */
export class Tally {
  readonly rows: Row[] = [];
  /** Hears of every fault when it is met. */
  readonly #tell: (fault: string) => void;
  /** Hands over what went wrong on the page by itself since it was last asked. */
  readonly #faultsOfPage: () => Promise<readonly string[]>;

  constructor(tell: (fault: string) => void, faultsOfPage: () => Promise<readonly string[]>) {
    this.#tell = tell;
    this.#faultsOfPage = faultsOfPage;
  }

  #row(what: string): Row {
    const known = this.rows.find((row) => row.what === what);
    if (known) return known;
    const row: Row = { what, count: 0, faults: [], skipped: null };
    this.rows.push(row);
    return row;
  }

  /** Notes that something is not asked of this engine, and why. */
  skip(what: string, why: string): void {
    this.#row(what).skipped = why;
  }

  /**
   * Asks one thing.
   * @param act says what is wrong in sentences, or throws; a page that errs by itself is wrong too
   * @returns whether all was well
   */
  async ask(what: string, where: string, act: () => Promise<readonly string[] | void>): Promise<boolean> {
    const row = this.#row(what);
    row.count++;
    const found: string[] = [];
    try {
      found.push(...((await act()) ?? []));
    } catch (error) {
      found.push(messageOf(error));
    }
    found.push(...(await this.#faultsOfPage().catch((error: unknown) => [messageOf(error)])));
    for (const fault of found) {
      row.faults.push(`${where}: ${fault}`);
      this.#tell(`${what}, ${where}: ${fault}`);
    }
    return found.length === 0;
  }
}
