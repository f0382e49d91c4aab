import { type Setting, writeAddress } from "../../knobs/address.ts";
import type { Figure } from "../contract.ts";

/**
 * The full address of a figure's own page, set as it is here: its knobs, its seed and its scene, and nothing of the page
 * that it stands on. In the browser only.
 * @param root the way from this page to the site's root
 */
export function ownPage(
  figure: Pick<Figure, "slug" | "params" | "scenes">,
  root: string,
  setting: Setting,
): string {
  const site = new URL(root, document.baseURI);
  return new URL(`figure/${figure.slug}${writeAddress(figure, "", "", setting)}`, site).href;
}
