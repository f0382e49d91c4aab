/** What a key does while slides are shown. */
export type Deed =
  | "forward"
  | "back"
  | "first"
  | "last"
  | "blank"
  | "spotlight"
  | "pen"
  | "wipe"
  | "timer"
  | "speaker"
  | "overview"
  | "fullScreen"
  | "help"
  | "escape"
  | "enter";

const deeds: Readonly<Record<string, Deed>> = {
  PageDown: "forward",
  ArrowRight: "forward",
  ArrowDown: "forward",
  " ": "forward",
  PageUp: "back",
  ArrowLeft: "back",
  ArrowUp: "back",
  Home: "first",
  End: "last",
  Enter: "enter",
  Escape: "escape",
  b: "blank",
  ".": "blank",
  l: "spotlight",
  d: "pen",
  c: "wipe",
  t: "timer",
  s: "speaker",
  o: "overview",
  f: "fullScreen",
  "?": "help",
};

/** What a key does; null if nothing. */
export function deedOf(key: string, shift: boolean): Deed | null {
  if (key === " " && shift) return "back";
  return deeds[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** More digits than any deck has slides are none. */
const MOST_DIGITS = 4;

/** The number of a slide as it is typed, with one more key; null if that is no digit. */
export const typedOn = (typed: string, key: string): string | null =>
  /^\d$/.test(key) ? (typed + key).slice(-MOST_DIGITS) : null;

/** The keys, as `?` lists them. */
export const keyList: readonly (readonly [keys: string, what: string])[] = [
  ["Page Down · → · ↓ · Space · Enter", "Forward: the next step, then the next slide"],
  ["Page Up · ← · ↑ · Shift Space", "Back"],
  ["digits, then Enter", "Jump to the slide of that number"],
  ["Home · End", "First slide · last slide"],
  ["O · Escape", "All slides at a glance"],
  ["B · .", "Black screen, and back"],
  ["L", "The pointer becomes a spotlight"],
  ["D · C", "Draw on the slide · wipe it clean"],
  ["S", "The speaker’s window: notes, next slide, time"],
  ["T", "Time, against the plan"],
  [
    "+ · −",
    "A question: a hand more, or fewer, for the option with the focus; so do a press, and Shift with a press",
  ],
  ["K", "A figure: all of its knobs"],
  ["F", "Full screen"],
  ["?", "This list"],
];
