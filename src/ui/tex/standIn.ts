/** What draws nothing itself: the names of linked terms, commands that change letters or place them, small spaces. */
const silent = /^\\(?:term\{|(?:math[a-z]*|text[a-z]*|operatorname|left|right|big|q?quad)$|[,;:!])/i;

/**
 * Letters that are about as wide as a formula: they keep its room until it is typeset. TeX itself would be several times as wide
 * and stand on several lines, and what is below it would move twice.
 */
export const standIn = (tex: string): string =>
  tex
    .replace(/\\(?:term\{[^}]*\}|[a-z]+|.)/gi, (command) => (silent.test(command) ? "" : "x"))
    .replace(/[{}_^&]/g, "");
