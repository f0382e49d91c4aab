/** A point of the window, in CSS pixels from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** What not every driver can do. */
export type Ability = "touch" | "print" | "size";

/**
 * A browser with one page, as a driver works it. Everything that knows the site is built on these few acts (`Reader`), so
 * that another engine is one more file.
 */
export interface Engine {
  /** Name and version, as the browser says them. */
  readonly name: string;
  /** What its driver cannot do, and why. */
  readonly cannot: ReadonlyMap<Ability, string>;
  /** Goes to an address and waits for its load event. Rejects where nobody answers. */
  open(url: string): Promise<void>;
  /** Runs a function in the page: it sees its arguments and the page alone. Rejects with what it throws. */
  evaluate<Args extends readonly unknown[], T>(
    work: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /** Presses, goes through the points, and lets go. */
  drag(by: "mouse" | "touch", points: readonly Point[]): Promise<void>;
  /** Presses a key by its name in KeyboardEvent.key. */
  press(key: string): Promise<void>;
  /** Gives the page's window this size, CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** The page on paper, as PDF. */
  print(): Promise<Buffer>;
  /** What is in sight, as PNG. */
  picture(): Promise<Buffer>;
  /** What went wrong since it was last asked, as the browser itself tells it, outside the page's own script. */
  heard(): readonly string[];
  close(): Promise<void>;
}
