/** What a sentence or a messenger leaves at the end of a link: the full stop, the bracket, the quotation mark after it. */
const TAIL = /[\s.,;:!?'"`»”’)\]}>|*_]+$/u;

/** A text without what may have been appended to it on its way here. */
export const withoutTail = (text: string): string => text.replace(TAIL, "");

/**
 * What a word of an address may have been before it was passed on, the likeliest first: without the line breaks that no
 * link has, without any space, encoded once too often; each also without its last, its last two … letters if they may be a
 * tail.
 */
export function asSent(text: string): string[] {
  const whole = text.replace(/\s*[\r\n\t]\s*/g, "");
  return [whole, whole.replace(/\s/g, ""), decoded(whole)].flatMap(shortened);
}

function shortened(text: string): string[] {
  const least = withoutTail(text).length;
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
