/** What a figure needs of the page that embeds it: without it the buttons of that name do nothing. */
const allow = "fullscreen; clipboard-write";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/**
 * The HTML by which another page shows a figure.
 * @param address of the figure's own page
 * @param title what a screen reader says of the frame
 * @param height CSS pixels
 */
export const embedSnippet = (address: string, title: string, height: number): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" ` +
  `loading="lazy" allow="${allow}" style="border: 0"></iframe>`;
