import type { AimedKind, Hand, Kind, Pick, Place, Start, Wish } from "./act.ts";
import { Chance } from "../../tests/support/chance.ts";
import { fileNames } from "./files.ts";
import { addressValue, numberWords, typedJunk } from "./junk.ts";

/** How often each act comes, in proportion. */
const usual: Readonly<Record<Kind, number>> = {
  press: 22,
  scene: 6,
  drag: 12,
  pinch: 3,
  wheel: 4,
  slide: 12,
  type: 8,
  choose: 6,
  focus: 4,
  keys: 16,
  file: 3,
  drop: 3,
  address: 6,
  resize: 4,
  theme: 2,
  visibility: 3,
  sleep: 1,
  wait: 2,
  history: 4,
  reload: 1.5,
  export: 5,
  tab: 0.7,
};

const keys: readonly string[] = [
  "Tab Tab Shift+Tab Enter Space Escape",
  "ArrowLeft ArrowRight ArrowUp ArrowDown Shift+ArrowRight Shift+ArrowUp",
  "Home End PageUp PageDown Delete Backspace",
  "Control+z Control+Shift+z Control+y Control+k / ?",
  "a b c d g h i j k l n o p q r s t u v w x 0 1 2 3 4 5 6 7 8 9",
].flatMap((row) => row.split(" "));

const widths = [280, 320, 390, 600, 768, 1024, 1280, 1440, 1920, 3840];
const heights = [400, 600, 720, 844, 900, 1080, 2160];
const sliderKeys = ["Home", "End", "ArrowLeft", "ArrowRight", "PageUp", "PageDown"];

/** Where and how the session of a seed begins. */
export function startOf(seed: number, address: string): Start {
  const chance = new Chance(seed, `start of ${address}`);
  const touch = chance.is(0.35);
  const screens = touch
    ? [
        [390, 844],
        [844, 390],
        [768, 1024],
      ]
    : [
        [1280, 720],
        [1440, 900],
        [1024, 768],
        [1920, 1080],
      ];
  const [width, height] = chance.one(screens);
  return { address, width, height, touch, offline: chance.is(0.1) };
}

/** What the seed asks for at this address, without end: the same wishes in the same order, whatever becomes of them. */
export function* wishesOf(seed: number, { address, touch }: Start): Generator<Wish, never> {
  const chance = new Chance(seed, `acts at ${address}`);
  const weights = touch ? usual : { ...usual, pinch: 0 };
  while (true) yield wish(chance.weighted(weights), chance, touch);
}

function wish(kind: Kind, chance: Chance, touch: boolean): Wish {
  const target = pick(chance);
  switch (kind) {
    case "press":
      return { kind, target, hand: hand(chance, touch) };
    case "drag":
      return { kind, target, hand: hand(chance, touch), path: path(chance) };
    case "pinch":
      return { kind, target, from: chance.between(0.05, 0.45), to: chance.between(0.05, 0.45) };
    case "wheel":
      return { kind, target, by: [chance.between(-300, 300), chance.between(-900, 900)] };
    case "slide":
      return { kind, target, key: chance.one(sliderKeys) };
    case "type":
      return { kind, target, text: text(chance), key: chance.one(["Enter", "Tab", "Escape", "Shift+Tab"]) };
    case "choose":
      return { kind, target, share: chance.share() };
    case "scene":
    case "focus":
      return { kind, target };
    case "file":
    case "drop":
      return { kind, target, file: chance.one(fileNames) };
    default:
      return wholeWish(kind, chance);
  }
}

function wholeWish(kind: Exclude<Kind, AimedKind>, chance: Chance): Wish {
  switch (kind) {
    case "keys":
      return { kind, keys: Array.from({ length: 1 + chance.whole(5) }, () => chance.one(keys)) };
    case "address": {
      const word = () => ({ knob: chance.share(), value: addressValue(chance) });
      return { kind, words: Array.from({ length: chance.whole(5) }, word), present: chance.is(0.2) };
    }
    case "resize":
      return {
        kind,
        width: chance.one(widths),
        height: chance.one(heights),
        zoom: chance.one([1, 1, 1, 2, 0.5]),
      };
    case "theme":
      return { kind, dark: chance.is(0.5), still: chance.is(0.5), forced: chance.is(0.2) };
    case "visibility":
      return { kind, state: chance.is(0.5) ? "hidden" : "visible" };
    case "sleep":
      return { kind, milliseconds: 200 + chance.whole(800) };
    case "wait":
      return { kind, milliseconds: 100 + chance.whole(900) };
    case "history":
      return { kind, by: chance.is(0.7) ? -1 : 1 };
    default:
      return { kind };
  }
}

const pick = (chance: Chance): Pick => ({ pick: chance.share(), leaving: chance.is(0.05) });

const hand = (chance: Chance, touch: boolean): Hand =>
  chance.weighted({ mouse: touch ? 1 : 5, pen: 1, finger: touch ? 5 : 0 });

/** Mostly within the target, sometimes beyond its edges. */
function path(chance: Chance): Place[] {
  const reach = chance.is(0.8) ? [0.02, 0.98] : [-0.3, 1.3];
  const place = (): Place => [chance.between(reach[0], reach[1]), chance.between(reach[0], reach[1])];
  return [
    [chance.between(0.02, 0.98), chance.between(0.02, 0.98)],
    ...Array.from({ length: 1 + chance.whole(5) }, place),
  ];
}

const text = (chance: Chance): string =>
  chance.is(0.4) ? addressValue(chance) : chance.one(chance.is(0.15) ? numberWords : typedJunk);
