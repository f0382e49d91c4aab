import { nameIn, piecesOf, searchOf } from "../knobs/pieces.ts";
import { asSent } from "../knobs/passedOn.ts";

/** What a figure was once addressed by, and another has now. */
interface Moved {
  readonly from: string;
  readonly to: string;
  /** Knobs and scenes that `from` has no more: a word of these leads to `to`. */
  readonly params: readonly string[];
  readonly scenes: readonly string[];
  /** Knobs that both have: they go along when such a word is there. */
  readonly along: readonly string[];
  /** What an address did not have to say when `from` still began with it, and `to` begins with something else. */
  readonly began: Readonly<Record<string, string>>;
}

const gridworld = "map stepCost mudCost pitCost slip horizon temperature backup uniformPrior".split(" ");

/**
 * Every setting that has moved from one figure to another, so that links of old lead where they led. When a figure is
 * split again, add a row: what leaves, what goes along, and the old defaults that the new figure does not share.
 */
export const moved: readonly Moved[] = [
  {
    from: "optimism",
    to: "lottery",
    params: ["safeCost", "winProbability", "loseCost"],
    scenes: ["the-gamble", "what-it-collects"],
    along: [],
    began: {},
  },
  {
    from: "monkey",
    to: "whose-goal",
    params: ["suspects"],
    scenes: ["whose", "anywhere"],
    along: [...gridworld, "path"],
    began: {
      map: "........../....xx..../........../S...##..mG/....##..../.......m../.........G",
      path: "urrrurdrrrrrd",
    },
  },
];

/** An address below the site's root, in its three parts: "figure/monkey", "?scene=whose", "". */
export interface Said {
  readonly page: string;
  readonly search: string;
  readonly hash: string;
}

const SCENE = "scene";
const FIGURE = "figure/";

/** The address at which a reader finds now what an address of old says; the same if nothing of it has moved. */
export function whereItIsNow(said: Said): Said {
  return moved.reduce((now, move) => (now.page === FIGURE + move.from ? alone : onPage)(now, move), said);
}

/** A figure's own page: all that is said goes along to the other one. What that does not know it will say. */
function alone(said: Said, move: Moved): Said {
  const pieces = piecesOf(said.search);
  if (!pieces.some((piece) => hasLeft(piece, move, ""))) return said;
  return { ...said, page: FIGURE + move.to, search: searchOf([...pieces, ...unsaid(pieces, move, "")]) };
}

/** A page with several figures: words that have moved are said of the other figure, and the hash names it. */
function onPage(said: Said, move: Moved): Said {
  const pieces = piecesOf(said.search);
  const [from, to] = [`${move.from}.`, `${move.to}.`];
  if (!pieces.some((piece) => hasLeft(piece, move, from))) return said;
  const goes = (piece: string) =>
    hasLeft(piece, move, from) || move.along.some((name) => nameIn(piece) === from + name);
  const renamed = pieces.map((piece) =>
    goes(piece) ? to + nameIn(piece).slice(from.length) + valueIn(piece) : piece,
  );
  return {
    ...said,
    search: searchOf([...renamed, ...unsaid(pieces, move, from, to)]),
    hash: said.hash === `#${move.from}` ? `#${move.to}` : said.hash,
  };
}

/** A word's value as it is written, "=" included. */
const valueIn = (piece: string) => (piece.includes("=") ? piece.slice(piece.indexOf("=")) : "");

function hasLeft(piece: string, { params, scenes }: Moved, prefix: string): boolean {
  const [word, value] = [...new URLSearchParams(piece)][0] ?? ["", ""];
  if (!word.startsWith(prefix)) return false;
  const name = word.slice(prefix.length);
  return params.includes(name) || (name === SCENE && asSent(value).some((sent) => scenes.includes(sent)));
}

/** What the old figure began with and its address left out; a scene has said it all. */
function unsaid(pieces: readonly string[], { began }: Moved, from: string, to = from): readonly string[] {
  const names = pieces.map(nameIn);
  if (names.includes(from + SCENE)) return [];
  return Object.entries(began)
    .filter(([name]) => !names.includes(from + name))
    .map(([name, value]) => new URLSearchParams([[to + name, value]]).toString());
}
