const names =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega";
const letters = "αβγδεζηθικλμνξοπρστυφχψω";
const nameOf = new Map([...letters].map((letter, i) => [letter, names.split(" ")[i]]));

/** Letters that stand for one thing on every page, and its name: each finds the other. */
const pairs = [
  ["tau", "temperature"],
  ["pi", "policy"],
  ["xi", "trajectory"],
  ["gamma", "discount"],
  ["epsilon", "noise"],
] as const;
const partnerOf = new Map(pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));

/** A Greek letter is a word, wherever it stands: q_φ(z) are three. */
const pattern = /\p{Script=Greek}|(?:(?!\p{Script=Greek})[\p{L}\p{N}])+/gu;

/** A word in a text, from one place to another. */
export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text, in order. */
export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    word,
    from: index,
    to: index + word.length,
  }));

/** A word as it is looked for: without case and accents, a Greek letter by its name in each of its shapes (φ, ϕ, Φ: phi). */
export function plainWord(word: string): string {
  const plain = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace("ς", "σ");
  return nameOf.get(plain) ?? plain;
}

/** The words under which a word of the site is kept: itself and, of a letter with one meaning, that. */
export function keptWords(word: string): string[] {
  const plain = plainWord(word);
  const partner = partnerOf.get(plain as (typeof pairs)[number][number]);
  return partner === undefined ? [plain] : [plain, partner];
}
