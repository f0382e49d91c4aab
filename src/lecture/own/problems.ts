/** Where something stands in a file, as a reader finds it: "beats[3].minutes", counted from 0. */
export type Place = string;

/** Notes what is wrong, and where; after the first few it only counts. */
export class Problems {
  static readonly most = 5;
  readonly #told: string[] = [];
  #count = 0;

  note(place: Place, says: string): void {
    this.#count++;
    if (this.#told.length < Problems.most) this.#told.push(place === "" ? says : `${place}: ${says}`);
  }

  /** One sentence each; empty if nothing is wrong. */
  list(): readonly string[] {
    const more = this.#count - this.#told.length;
    return more === 0 ? this.#told : [...this.#told, `… and ${more} more`];
  }
}

/** A value of a file as a few letters of a message. */
export function shown(value: unknown): string {
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
