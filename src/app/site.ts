import { type ComponentType, createElement } from "react";
import { chapters, pages } from "../contents.ts";
import { figures } from "../figures/registry.ts";
import { pageComponents } from "./pageComponents.ts";
import { SoloFigure } from "./SoloFigure.tsx";

export interface LoadedPage {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly Page: ComponentType;
  /** A page that is one figure, or slides: the shell steps back. */
  readonly solo: boolean;
}

const soloPrefix = "figure/";

/** The lecture on paper, which stands in no list of pages. */
const handout = {
  address: "handout",
  title: "Handout",
  description:
    "The lecture to print: two slides a page, room for notes, and the QR code of every live figure.",
};
/** The deck. */
const lecture = "lecture";

/** Every address of the site, without its leading slash. */
export const addresses = (): readonly string[] => [
  ...pages.map((page) => page.address),
  handout.address,
  ...figures.map((figure) => soloPrefix + figure.slug),
];

/** The page at an address, with its code. Throws on an address that `addresses` does not list. */
export async function loadPage(address: string): Promise<LoadedPage> {
  if (address === handout.address)
    return { ...handout, Page: (await import("../lecture/handout/HandoutPage.tsx")).Page, solo: false };
  const page = pages.find((candidate) => candidate.address === address);
  if (page) return { ...page, Page: (await pageComponents[address]()).Page, solo: address === lecture };
  const entry = figures.find((candidate) => soloPrefix + candidate.slug === address);
  if (!entry) throw new Error(`There is no page at /${address}.`);
  const figure = await entry.load();
  const chapter = chapters.find((candidate) => candidate.figures.includes(entry.slug));
  return {
    address,
    title: entry.title,
    description: entry.claim,
    Page: () => createElement(SoloFigure, { figure, chapter }),
    solo: true,
  };
}
