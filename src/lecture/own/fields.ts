import { type Place, type Problems, shown } from "./problems.ts";
import { grouped } from "../../math/grouped.ts";

/** An object of a file, read field by field: what is missing or does not fit is noted, and a harmless value stands in. */
export class Fields {
  readonly #of: object;
  readonly #place: Place;
  readonly #problems: Problems;
  readonly #read = new Set<string>();

  constructor(of: object, place: Place, problems: Problems) {
    this.#of = of;
    this.#place = place;
    this.#problems = problems;
  }

  /** As it stands there; undefined if it does not. What objects inherit does not count. */
  value(name: string): unknown {
    this.#read.add(name);
    return Object.hasOwn(this.#of, name) ? (this.#of as Record<string, unknown>)[name] : undefined;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#of, name);
  }

  wrong(name: string, says: string): void {
    this.#problems.note(this.#place === "" ? name : `${this.#place}.${name}`, says);
  }

  /** A text of so many characters at most, of whole letters, without control characters but, if it may, new lines and tabs. */
  text(name: string, longest: number, { hasLines = false, otherwise }: TextRules = {}): string {
    const value = this.value(name) ?? otherwise;
    if (typeof value !== "string") this.wrong(name, `must be a text, is ${shown(value)}`);
    else if (value.length > longest)
      this.wrong(name, `is ${grouped(value.length)} characters long; up to ${grouped(longest)} can be taken`);
    else if (!value.isWellFormed()) this.wrong(name, "holds half a letter (a lone surrogate)");
    else if ((hasLines ? controls : controlsAndLines).test(value))
      this.wrong(name, "holds a control character");
    else return value;
    return "";
  }

  /** A text of a form that `form` knows, of which `example` is one. */
  word(name: string, form: RegExp, example: string, otherwise?: string): string {
    const value = this.value(name) ?? otherwise;
    if (typeof value === "string" && form.test(value)) return value;
    this.wrong(name, `must be such as “${example}”, is ${shown(value)}`);
    return "";
  }

  number(name: string, from: number, to: number): number {
    const value = this.value(name);
    if (typeof value === "number" && value >= from && value <= to) return value;
    this.wrong(name, `must be a number from ${from} to ${to}, is ${shown(value)}`);
    return from;
  }

  whole(name: string, from: number, to: number): number {
    const value = this.number(name, from, to);
    if (Number.isInteger(value)) return value;
    this.wrong(name, `must be a whole number, is ${shown(value)}`);
    return from;
  }

  flag(name: string): boolean {
    const value = this.value(name) ?? false;
    if (typeof value === "boolean") return value;
    this.wrong(name, `must be true or false, is ${shown(value)}`);
    return false;
  }

  /** Notes the names that nobody has asked for. */
  end(): void {
    for (const name of Object.keys(this.#of))
      if (!this.#read.has(name)) this.wrong(name.slice(0, 40), "is no field of a lecture’s");
  }
}

interface TextRules {
  /** May have several lines. */
  readonly hasLines?: boolean;
  /** What stands where the field is missing; without it, it must be there. */
  readonly otherwise?: string;
}

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/;
// oxlint-disable-next-line no-control-regex
const controlsAndLines = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
