/**
 * Acts once the whole style sheet of the page has taken hold (public/early.js), or at once where it has: what is unfolded or
 * woken may need styles that the page's first sight did not.
 */
export function withWholeSheet(act: () => void): void {
  const isForPaper = document.querySelector('link[data-whole][media="print"]') !== null;
  if (isForPaper) document.addEventListener("wholesheet", act, { once: true });
  else act();
}
