import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { chapters } from "../contents.ts";

/** What every figure's `Picture.tsx` exports: the one picture of its claim, an `<svg>`. */
type Picture = () => ReactNode | Promise<ReactNode>;

const pictures = import.meta.glob<Picture>("../figures/*/Picture.tsx", { import: "picture" });

/** The figures that have a picture to show in lists: all of them, in the order of the lecture. */
export const pictured: readonly string[] = chapters.flatMap(({ figures }) => figures);

/** Longer fractions are cut in the picture: nobody sees a hundredth of a pixel. */
const longFraction = /\d+\.\d{3,}/g;

/**
 * A figure's picture as the text of an SVG file, its colours still names: `var(--phi)`.
 *
 * @throws Error for a figure without one.
 */
export async function pictureOf(slug: string): Promise<string> {
  const file = `../figures/${slug}/Picture.tsx`;
  if (!(file in pictures))
    throw new Error(
      `src/figures/${slug} has no Picture.tsx, which home and gallery show: CONTRIBUTING.md says how to draw it.`,
    );
  const draw = await pictures[file]();
  const markup = renderToStaticMarkup(await draw());
  const svg = markup.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
  return svg.replace(longFraction, (number) => String(Number(Number(number).toFixed(2))));
}
