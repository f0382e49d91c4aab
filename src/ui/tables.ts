/** A cell of a table: null is a missing value (never NaN or ±Infinity, save where the column says `extended`). */
export type Cell = number | string | null;

interface Column {
  readonly name: string;
  /** Unit of the numbers: "nats", "steps", "pixels"; none for pure numbers and names. */
  readonly unit?: string;
  /** −∞ and ∞ are meaningful here (log of zero). */
  readonly extended?: boolean;
}

export interface Table {
  readonly name: string;
  /** One sentence for the screen reader. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One estimate held to an exact answer. `standardError` for statistical checks (holds within 4 of them), else `tolerance`. */
export interface Check {
  /** In words: what is compared with what. */
  readonly name: string;
  readonly estimate: number;
  readonly exact: number;
  readonly standardError?: number;
  readonly tolerance?: number;
  readonly holds: boolean;
}
