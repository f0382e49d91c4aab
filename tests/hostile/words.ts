import type { Chance } from "../support/chance.ts";

/** Names that objects inherit, or that mean something to the language. */
export const inherited = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "__defineGetter__",
  "then",
  "length",
];

/** Numbers as no knob has them. */
const strangeNumbers = [
  "NaN",
  "Infinity",
  "-Infinity",
  "1e999",
  "-1e999",
  "1e-999",
  "-0",
  "9".repeat(400),
  "0x7fffffff",
  "2147483648",
  "-2147483649",
  "9007199254740993",
  "1_000",
  "١٢٣",
  "½",
  "1/0",
  "0/0",
  "10^400",
  "10⁻⁹⁹⁹",
  "",
  " ",
  "null",
  "undefined",
  "true",
  "[object Object]",
];

/** Texts that are written to be taken for something else. */
const strangeTexts = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "\\href{javascript:alert(1)}{x}",
  "${alert(1)}",
  '"; DROP TABLE runs; --',
  "../../../etc/passwd",
  "\u0000\u0001\u001b[2J",
  "\ud800",
  "\udfff\ud800",
  "\u202eabc\u202c",
  "Z\u0351\u036b\u0343\u036a\u0302".repeat(30),
  "🧪👨‍👩‍👧‍👦",
  "\ufeff",
  "%",
  "%zz",
  "%c0%80",
  "%ff%fe",
  "+",
  "&amp;",
  "#",
  "S/G",
  "S" + "G".repeat(3),
  ".".repeat(9) + "/" + ".".repeat(8) + "SG",
];

/** What a pattern or a loop may take too long on: one sign again and again, a strange end behind it. */
export function longWord(chance: Chance, longest: number): string {
  const unit = chance.one([
    "9",
    ".",
    " ",
    "+",
    "%20",
    ",",
    ";",
    "/",
    "a",
    "&",
    "=",
    "#",
    "&#38;",
    "%",
    "1,",
    "0 ",
    "S",
    "-",
    "(",
    "_",
    "[",
    "{",
    "$",
    "\\",
  ]);
  const count = Math.ceil((longest * (0.2 + (0.8 * chance.whole(1000)) / 1000)) / unit.length);
  return unit.repeat(count) + chance.one(["", "x", "!", "1", "\n", ")"]);
}

/** A text that was made to be misread. */
export function hostileText(chance: Chance): string {
  const part = () => chance.one([...strangeNumbers, ...strangeTexts, ...inherited]);
  return chance.many(1 + chance.whole(3), part).join(chance.one(["", ",", "/", ";", " "]));
}

/** A text with a few of its letters taken away, doubled, moved or changed. */
export function bentText(chance: Chance, text: string): string {
  let bent = text;
  for (let k = 1 + chance.whole(4); k > 0; k--) {
    const at = chance.whole(bent.length + 1);
    const to = Math.min(bent.length, at + 1 + chance.whole(12));
    const [before, middle, after] = [bent.slice(0, at), bent.slice(at, to), bent.slice(to)];
    bent = chance.one([
      before,
      before + after,
      before + middle + middle + after,
      after + middle + before,
      before + hostileText(chance) + after,
      before + String.fromCharCode(chance.whole(0x10000)) + middle.slice(1) + after,
    ]);
  }
  return bent;
}
