/** What a monkey can do to a page. Each act is plain JSON: a list of them is saved, replayed and made shorter. */

/** What is acted on, described as a reader would find it again: its role, its name (digits as #), and which of those. */
export interface Target {
  readonly role: string;
  readonly name: string;
  readonly index: number;
}

/** A target that is yet to be chosen among those on the page. */
export interface Pick {
  /** Where among them, in [0, 1). */
  readonly pick: number;
  /** Also what leads to another page. */
  readonly leaving: boolean;
}

/** A place on a target, in shares of its width and height. */
export type Place = readonly [across: number, down: number];

export type Hand = "mouse" | "pen" | "finger";

/** A word of an address; a knob that is yet to be chosen is a number in [0, 1). */
export interface Word<K extends string | number> {
  readonly knob: K;
  readonly value: string;
}

/** What is done to something: `T` is a `Pick` in a wish, a `Target` once it is chosen. */
type Aimed<T> =
  | { readonly kind: "press"; readonly target: T; readonly hand: Hand }
  | { readonly kind: "scene"; readonly target: T }
  | { readonly kind: "drag"; readonly target: T; readonly hand: Hand; readonly path: readonly Place[] }
  | { readonly kind: "pinch"; readonly target: T; readonly from: number; readonly to: number }
  | { readonly kind: "wheel"; readonly target: T; readonly by: readonly [number, number] }
  | { readonly kind: "slide"; readonly target: T; readonly key: string }
  | { readonly kind: "type"; readonly target: T; readonly text: string; readonly key: string }
  | { readonly kind: "choose"; readonly target: T; readonly share: number }
  | { readonly kind: "focus"; readonly target: T }
  | { readonly kind: "file"; readonly target: T; readonly file: string }
  | { readonly kind: "drop"; readonly target: T; readonly file: string };

/** What is done to the page as a whole. */
type Whole<K extends string | number> =
  | { readonly kind: "keys"; readonly keys: readonly string[] }
  | { readonly kind: "address"; readonly words: readonly Word<K>[]; readonly present: boolean }
  | { readonly kind: "resize"; readonly width: number; readonly height: number; readonly zoom: number }
  | { readonly kind: "theme"; readonly dark: boolean; readonly still: boolean; readonly forced: boolean }
  | { readonly kind: "visibility"; readonly state: "hidden" | "visible" }
  | { readonly kind: "sleep"; readonly milliseconds: number }
  | { readonly kind: "wait"; readonly milliseconds: number }
  | { readonly kind: "history"; readonly by: -1 | 1 }
  | { readonly kind: "reload" }
  | { readonly kind: "export" }
  | { readonly kind: "tab" };

/** What a seed asks for, before there is a page. */
export type Wish = Aimed<Pick> | Whole<number>;
/** What is done. */
export type Act = Aimed<Target> | Whole<string>;
export type Kind = Act["kind"];
export type AimedKind = Aimed<Target>["kind"];

/** Where and how a session begins. */
export interface Start {
  /** Below the site's root: "figure/bound". */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** It is held in a hand: there are fingers. */
  readonly touch: boolean;
  /** The service worker takes part, which fetches the whole site. */
  readonly offline: boolean;
}

/** A session that can be done again. */
export interface Plan {
  readonly start: Start;
  readonly acts: readonly Act[];
}

/** An act in a line: `press button “Play”`. */
export function nameOf(act: Act): string {
  const { kind, ...rest } = act;
  const { target, ...more } = rest as { target?: Target };
  const on = target
    ? ` ${target.role} “${target.name}”${target.index > 0 ? ` (${target.index + 1})` : ""}`
    : "";
  const how = Object.keys(more).length > 0 ? ` ${JSON.stringify(more)}` : "";
  return kind + on + how;
}
