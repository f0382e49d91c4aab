import { expect } from "vitest";
import { Chance } from "../support/chance.ts";
import { share } from "../support/long/share.ts";
import { holdPrototypes, watched } from "./watch.ts";

/** Hostile files of each reader. */
const all = 500;
/** A message is read by a person. */
const longestMessage = 700;

export interface Reader<T> {
  readonly name: string;
  /** A file that was made to do harm. */
  readonly make: (chance: Chance) => T;
  readonly read: (file: T) => unknown;
  /** What a reader throws: its own, never a TypeError or a SyntaxError, which the language throws by itself. */
  readonly throws?: readonly (ErrorConstructor | RangeErrorConstructor)[];
  /** The most bytes that it may ask for in arrays of numbers. */
  readonly mostAsked: (file: T) => number;
}

/** Holds a reader to its word: a value or an error of its own that says what is wrong, at once, within bounds. */
export async function holdReader<T>({
  name,
  make,
  read,
  throws = [Error],
  mostAsked,
}: Reader<T>): Promise<void> {
  const { seed, count } = share(all);
  const chance = new Chance(seed, name);
  for (let k = 0; k < count; k++) {
    const file = make(chance);
    const told = `${name}: seed ${seed}, number ${k}`;
    const { thrown, milliseconds, asked } = await watched(() => read(file));
    if (thrown !== null) {
      const { constructor, message, stack } = thrown as Error;
      expect(throws, `${told}: ${stack}`).toContain(constructor);
      expect(message.length, `${told}: ${message.slice(0, 200)}`).toBeLessThan(longestMessage);
      expect(message, told).toMatch(/\s/);
    }
    expect(milliseconds, told).toBeLessThan(1000);
    expect(asked, told).toBeLessThanOrEqual(mostAsked(file));
  }
  holdPrototypes(name);
}
