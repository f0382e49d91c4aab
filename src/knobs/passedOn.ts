/** What a sentence or a messenger leaves at the end of a link: the full stop, the bracket, the quotation mark after it. */
const TAIL = /[\s.,;:!?'"»”’)\]}>*_]+$/u;

/** A text without what may have been appended to it on its way here. */
export const withoutTail = (text: string): string => text.replace(TAIL, "");
