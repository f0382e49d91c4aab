/** What a sentence or a messenger leaves at the end of a link: the full stop, the bracket, the quotation mark after it. */
const LOOSE = /[\s.,;:!?'"`»”’)\]}>|*_]/u;

/** No messenger appends more letters than this to a link. */
const LONGEST_TAIL = 16;

/** The letters that any knob takes, a map of 500 × 500 cells among them; what is longer was never sent by this site. */
const LONGEST_SENT = 300_000;

/** A text without what may have been appended to it on its way here. */
export function withoutTail(text: string): string {
  // From the end: a pattern that ends in `$` is tried at every letter, which for a hundred thousand full stops takes seconds.
  let end = text.length;
  while (end > 0 && LOOSE.test(text[end - 1])) end--;
  return text.slice(0, end);
}

/**
 * What a word of an address may have been before it was passed on, the likeliest first: without the line breaks that no
 * link has, without any space, encoded once too often; each also without its last, its last two … letters if they may be a
 * tail.
 */
export function asSent(text: string): string[] {
  if (text.length > LONGEST_SENT) return [text];
  const whole = text.replace(/\s+/g, (space) => (/[\r\n\t]/.test(space) ? "" : space));
  return [...new Set([whole, whole.replace(/\s/g, ""), decoded(whole)].flatMap(shortened))];
}

function shortened(text: string): string[] {
  const least = Math.max(withoutTail(text).length, text.length - LONGEST_TAIL);
  return Array.from({ length: text.length - least + 1 }, (_, i) => text.slice(0, text.length - i));
}

/** A part of an address without its encoding; as it is where it has none that can be read. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
