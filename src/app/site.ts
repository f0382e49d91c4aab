import { type ComponentType, createElement } from "react";
import { beside, chapterWith, pages } from "../contents.ts";
import { figures } from "../figures/registry.ts";
import { pageComponents } from "./pageComponents.ts";
import { SoloFigure } from "./SoloFigure.tsx";

export interface LoadedPage {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly Page: ComponentType;
  /** A page that is one figure, slides, or a window beside them: the shell steps back. */
  readonly solo: boolean;
}

const soloPrefix = "figure/";

const allPages = [...pages, ...beside];

/** Pages that the shell leaves to themselves: the deck, and the speaker's window. */
const isBare = (address: string) => address === "lecture" || address === "speaker";

/** Every address of the site, without its leading slash. */
export const addresses = (): readonly string[] => [
  ...allPages.map((page) => page.address),
  ...figures.map((figure) => soloPrefix + figure.slug),
];

/** The page at an address, with its code. Throws on an address that `addresses` does not list. */
export async function loadPage(address: string): Promise<LoadedPage> {
  const page = allPages.find((candidate) => candidate.address === address);
  if (page) return { ...page, Page: (await pageComponents[address]()).Page, solo: isBare(address) };
  const entry = figures.find((candidate) => soloPrefix + candidate.slug === address);
  if (!entry) throw new Error(`There is no page at /${address}.`);
  const figure = await entry.load();
  const chapter = chapterWith(entry.slug);
  return {
    address,
    title: entry.title,
    description: entry.claim,
    Page: () => createElement(SoloFigure, { figure, chapter }),
    solo: true,
  };
}
