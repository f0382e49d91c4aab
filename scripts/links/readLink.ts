import { whereItIsNow } from "../../src/app/movedSettings.ts";
import { figures } from "../../src/figures/registry.ts";
import type { Figure } from "../../src/frame/contract.ts";
import { readAddress, type Setting } from "../../src/knobs/address.ts";
import { mendAddress } from "../../src/knobs/mendAddress.ts";

/** What a link sets. */
export interface Read extends Setting {
  readonly figure: Figure;
  /** What of it could not be read. */
  readonly notices: readonly string[];
}

const isFigure = (id: string) => figures.some(({ slug }) => slug === id);

/**
 * Reads a link as the site does: mended, followed to where its words have moved, and taken in by its figure.
 *
 * @param link below the site's root: "figure/bound?mu=1", "control?softmax.temperature=2#softmax"
 * @throws Error if it leads to no figure
 */
export async function readLink(link: string): Promise<Read> {
  const { pathname, search, hash } = new URL(link, "https://host.example/");
  const now = whereItIsNow({ page: pathname.slice(1), ...mendAddress({ search, hash }, isFigure) });
  const alone = /^figure\/(.+)$/.exec(now.page)?.[1];
  const slug = alone ?? now.hash.slice(1);
  const figure = await figures.find((entry) => entry.slug === slug)?.load();
  if (!figure) throw new Error(`${link} leads to no figure.`);
  return { figure, ...readAddress(figure, now.search, alone === undefined ? `${slug}.` : "") };
}
