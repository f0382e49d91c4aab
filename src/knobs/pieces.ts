/** The words of an address, as they are written. */
export const piecesOf = (search: string) =>
  search
    .replace(/^\?/, "")
    .split("&")
    .filter((piece) => piece !== "");

/** The part from "?" on that has these words; "" if there are none. */
export const searchOf = (pieces: readonly string[]) => (pieces.length > 0 ? `?${pieces.join("&")}` : "");

/** The name of a word, which may have a value. */
export const nameIn = (piece: string) => [...new URLSearchParams(piece).keys()][0] ?? "";

/**
 * Puts what a link says of a figure in the place of all that the address says of it.
 * @param link the link's part from "?" on, which speaks of this figure alone
 * @returns the new part from "?" on
 */
export function replaceSetting(search: string, prefix: string, link: string): string {
  const others = piecesOf(search).filter((piece) => !nameIn(piece).startsWith(prefix));
  return searchOf([...others, ...piecesOf(link)]);
}
