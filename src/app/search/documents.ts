import { beside, chapterAt, chapterWith, pages } from "../../contents.ts";
import { declaredScene, figureAddress } from "../../chapters/sceneAddress.ts";
import type { Figure } from "../../frame/contract.ts";
import { figures } from "../../figures/registry.ts";
import { typesetKatex } from "../../ui/tex/katex.ts";
import type { Kind, SearchDocument } from "./document.ts";
import { passagesOf, textOf } from "./passages.ts";

/** Pages whose own words are lists of what is found elsewhere, or give answers that are asked for: known by what they are about. */
const described = new Set(["", "gallery", "lecture", ...beside.map(({ address }) => address)]);

const allPages = [...pages, ...beside];

const kindOn: Readonly<Record<string, Kind>> = { glossary: "term", errata: "correction" };

/**
 * All that can be found: every page and section, term, figure, scene and correction. Built with the site; what scenes and
 * questions keep until they are answered is left out.
 *
 * @param htmlOf the HTML of the page at an address.
 */
export async function searchDocuments(
  htmlOf: (address: string) => string | Promise<string>,
): Promise<SearchDocument[]> {
  const ofPages = await Promise.all(
    allPages.map(async ({ address }) =>
      pageDocuments(address, described.has(address) ? "" : await htmlOf(address)),
    ),
  );
  const ofFigures = await Promise.all(figures.map(async ({ load }) => figureDocuments(await load())));
  return [...ofPages.flat(), ...ofFigures.flat()];
}

function pageDocuments(address: string, html: string): SearchDocument[] {
  const page = allPages.find((one) => one.address === address);
  if (!page) throw new Error(`There is no page at /${address}.`);
  const chapter = chapterAt(address);
  const [lead, ...parts] = passagesOf(html);
  const whole: SearchDocument = {
    to: address,
    kind: "section",
    title: page.title,
    where: chapter ? `Chapter ${chapter.number}` : "Page",
    text: `${page.description} ${lead.text}`.trim(),
    formulas: lead.formulas,
  };
  const where = chapter ? `${chapter.number} ${page.title}` : page.title;
  const kind = kindOn[address] ?? "section";
  return [
    whole,
    ...parts
      .filter(({ text }) => text !== "")
      .map(({ id, ...part }) => ({ to: `${address}#${id}`, kind, where, ...part })),
  ];
}

function figureDocuments(figure: Figure): SearchDocument[] {
  const { slug, title, claim, scenes } = figure;
  const chapter = chapterWith(slug);
  return [
    {
      to: figureAddress(slug),
      kind: "figure",
      title,
      where: chapter ? `${chapter.number} ${chapter.title}` : "Figure",
      text: `${claim} Knobs: ${knobsOf(figure).join(", ")}.`,
      formulas: "",
    },
    ...scenes.map(
      ({ name, title: its, note }): SearchDocument => ({
        to: declaredScene(slug, name),
        kind: "scene",
        title: its,
        where: title,
        text: note,
        formulas: "",
      }),
    ),
  ];
}

/** What a figure lets the reader turn, in words and symbols. */
const knobsOf = ({ params }: Figure) =>
  Object.values(params)
    .filter(({ kind }) => kind !== "seed")
    .map(({ label, tex }) => (tex ? `${label} ${textOf(typesetKatex(tex, false))}` : label));
