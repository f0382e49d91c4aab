// Of each pattern no two parts can take the same letter: such a one tries a long word of digits in as many ways as it has letters.
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** Is this a number as programs write it: 12, -0.5, .5, 1e-3? */
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/** A comma for the point: 0,5. */
const WITH_COMMA = /^[+-]?\d*,\d+(e[+-]?\d+)?$/i;
/** Three digits after one comma: the comma may part thousands. */
const PERHAPS_THOUSANDS = /^[+-]?[1-9]\d{0,2},\d{3}$/;
/** Thousands parted by one sign throughout, and another one before the fraction: 1.000,5 and 1 000 000. */
const GROUPED = /^([+-]?[1-9]\d{0,2})(?:([ '’_,.])\d{3})(?:\2\d{3})*(?:(?!\2)[,.]\d+)?$/;
/** ½, 1½, 3/4. */
const FRACTION = /^([+-]?)(?:(\d+)\s?(?=[½⅓-⅞¼¾]))?(?:([½⅓-⅞¼¾])|(\d+)\s?[/⁄]\s?(\d+))$/;
/** 2×10⁻³, 10^-3. */
const POWER = /^([+-]?)(?:(\d+(?:[.,]\d*)?)\s?[×x·*]\s?)?10(?:\^([+-]?\d+)|([⁺⁻]?[⁰¹²³⁴-⁹]+))$/;

/** The zeros of the scripts whose digits keyboards type: Arabic, Persian, Devanagari, full width. */
const ZEROS = [..."٠۰०０"].map((zero) => zero.charCodeAt(0));
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The same in ASCII: digits of other scripts, every kind of minus and of space. */
const inAscii = (typed: string): string =>
  typed
    .trim()
    .replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(ZEROS.map((zero) => code - zero).find((value) => value >= 0 && value <= 9));
    })
    .replace(/[−–‐‑﹣－]/g, "-")
    .replace(/[＋﹢]/g, "+")
    .replace(/[，٫]/g, ",")
    .replace(/[．]/g, ".")
    .replace(/[Ｅｅ]/g, "e")
    .replace(/\s/g, " ");

/** Every number that someone may have meant who typed this, the likeliest first: none, one, or the two of "1,000". */
export function numbersIn(typed: string): number[] {
  const text = inAscii(typed);
  if (isDecimal(text)) return [Number(text)];
  if (WITH_COMMA.test(text)) {
    const withPoint = Number(text.replace(",", "."));
    return PERHAPS_THOUSANDS.test(text) ? [withPoint, Number(text.replace(",", ""))] : [withPoint];
  }
  return ungrouped(text) ?? fraction(text) ?? power(text) ?? [];
}

function ungrouped(text: string): number[] | null {
  const separator = GROUPED.exec(text)?.[2];
  return separator === undefined ? null : [Number(text.replaceAll(separator, "").replace(",", "."))];
}

function fraction(text: string): number[] | null {
  const match = FRACTION.exec(text);
  if (!match) return null;
  const [, sign, whole = "0", glyph, above, below] = match;
  const [a, b] = glyph ? glyph.normalize("NFKC").split("⁄") : [above, below];
  const value = Number(whole) + Number(a) / Number(b);
  return Number.isFinite(value) ? [sign === "-" ? -value : value] : null;
}

function power(text: string): number[] | null {
  const match = POWER.exec(text);
  if (!match) return null;
  const [, sign, factor = "1", plain, raised = ""] = match;
  const exponent =
    plain ??
    raised
      .replace("⁻", "-")
      .replace("⁺", "")
      .replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
  return [Number(`${sign}${factor.replace(",", ".")}e${exponent}`)];
}
