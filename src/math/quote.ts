const LONGEST_QUOTE = 40;

/** A text of somebody's as a notice quotes it: in quotation marks, and no longer than a line. */
export const quote = (text: string): string => `“${clipped(text)}”`;

/** A text of somebody's, no longer than part of a line. */
export const clipped = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).toWellFormed()}…` : text;
