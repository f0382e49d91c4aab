import type { FigureDriver } from "../../tests/browser/support/figure.ts";

/** How a figure is looked at for a picture. */
export interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
  readonly presenting?: true;
}

/** The first is the one that a figure opens in; the last does not lead back to the others. */
export const views: readonly View[] = [
  { name: "wide-light", width: 1440, height: 900, theme: "light" },
  { name: "wide-dark", width: 1440, height: 900, theme: "dark" },
  { name: "phone", width: 390, height: 844, theme: "light" },
  { name: "presenting", width: 1280, height: 720, theme: "light", presenting: true },
];

const paper = () => getComputedStyle(document.documentElement).backgroundColor;

/** Gives back whether that is a change. */
function turn(theme: string): boolean {
  const changes = document.documentElement.dataset.theme !== theme;
  document.documentElement.dataset.theme = theme;
  return changes;
}

/** As if the system's theme had been this one when the page was opened. Throws if the page looks the same in both. */
async function setTheme({ page }: FigureDriver, theme: View["theme"]): Promise<void> {
  const before = await page.evaluate(paper);
  await page.emulateMedia({ colorScheme: theme });
  const changes = await page.evaluate(turn, theme);
  if (changes && (await page.evaluate(paper)) === before)
    throw new Error(`The page could not be made ${theme}.`);
}

/** Goes from any view but a presented one to another, on the page as it is: much sooner than opening it anew. */
export async function goTo(figure: FigureDriver, { width, height, theme, presenting }: View): Promise<void> {
  await figure.page.setViewportSize({ width, height });
  await setTheme(figure, theme);
  if (presenting) await figure.button("Present").click();
}
