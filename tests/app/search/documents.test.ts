import { beforeAll, describe, expect, test } from "vitest";
import { render } from "../../../src/app/prerender.tsx";
import { addresses } from "../../../src/app/site.ts";
import type { Kind, SearchDocument } from "../../../src/app/search/document.ts";
import { searchDocuments } from "../../../src/app/search/documents.ts";
import { find } from "../../../src/app/search/find.ts";
import { readIndex, writeIndex } from "../../../src/app/search/searchIndex.ts";
import { errata } from "../../../src/chapters/errata/list.ts";
import { figures } from "../../../src/figures/registry.ts";
import type { Figure } from "../../../src/frame/contract.ts";
import { defaultDeck } from "../../../src/lecture/defaultDeck.ts";
import { glossary } from "../../../src/ui/glossary/terms.ts";

const pageHtml = new Map<string, string>();
const declared: Figure[] = [];
let documents: SearchDocument[] = [];
let text = "";

beforeAll(async () => {
  documents = await searchDocuments(async (address) => {
    const { html } = await render(address, "./");
    pageHtml.set(address, html);
    return html;
  });
  text = writeIndex(documents);
  for (const { load } of figures) declared.push(await load());
}, 240_000);

/** Addresses of one kind that a query finds, the best first. */
const found = (query: string, kind: Kind) =>
  find(readIndex(text), query)
    .filter((group) => group.kind === kind)
    .flatMap((group) => group.found.map(({ to }) => to));

test("every figure is found by its title, and so is each of its scenes", () => {
  const index = readIndex(text);
  for (const { slug, title, scenes } of declared) {
    expect(found(title, "figure"), title).toContainEqual(expect.stringMatching(new RegExp(`[#/]${slug}$`)));
    for (const scene of scenes) {
      const all = find(index, `${scene.title} ${title}`).flatMap((group) => group.found.map(({ to }) => to));
      expect(all, `${slug}: ${scene.title}`).toContainEqual(
        expect.stringContaining(`?${slug}.scene=${scene.name}#${slug}`),
      );
    }
  }
});

test("every term and every correction is found by its title, the first of its kind", () => {
  for (const [name, { word }] of Object.entries(glossary))
    expect(found(word, "term").slice(0, 2), word).toContain(`glossary#${name}`);
  for (const { number, title } of errata)
    expect(found(title, "correction")[0]).toBe(`errata#erratum-${number}`);
});

test("every section of a page is found by its title, and leads to an anchor that is there", () => {
  const sections = documents.filter(({ kind, to }) => kind === "section" && to.includes("#"));
  expect(sections.length).toBeGreaterThan(30);
  for (const { to, title, where } of sections) {
    const [page, hash] = to.split("#");
    expect(pageHtml.get(page), to).toContain(`id="${hash}"`);
    expect(found(`${title} ${where}`, "section"), to).toContain(to);
  }
});

test("addresses are the site's, and no two are the same", () => {
  const known = new Set(addresses());
  expect(documents.filter(({ to }) => !known.has(to.replace(/[?#].*/, ""))).map(({ to }) => to)).toEqual([]);
  expect(new Set(documents.map(({ to }) => to)).size).toBe(documents.length);
});

test("nothing that is kept until it is asked for is in it", () => {
  const secrets = [
    ...declared.flatMap(({ scenes }) =>
      scenes.flatMap(({ reveal, onScreen, spoken }) => [reveal, onScreen?.reveal, spoken]),
    ),
    ...defaultDeck.beats.map((beat) => ("reveal" in beat ? beat.reveal : undefined)),
  ].filter((secret) => secret !== undefined);
  expect(secrets.length).toBeGreaterThan(100);
  const all = documents.map((one) => `${one.title} ${one.text} ${one.formulas}`).join("\n");
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
});

describe("Greek letters and their names", () => {
  test.each([
    ["φ", "phi", "term", "glossary#phi"],
    ["ϕ", "Φ", "term", "glossary#phi"],
    ["τ", "tau", "term", "glossary#temperature"],
    ["temperature", "\\tau", "term", "glossary#temperature"],
  ] as const)("%s and %s find the same", (one, other, kind, to) => {
    expect(found(one, kind)[0]).toBe(to);
    expect(found(other, kind)[0]).toBe(to);
  });

  test("τ finds what speaks of temperature only, and the other way round", () => {
    const index = readIndex(
      writeIndex([
        {
          to: "a",
          kind: "section",
          title: "Cold",
          where: "",
          text: "A low temperature is greedy.",
          formulas: "",
        },
        { to: "b", kind: "section", title: "Warm", where: "", text: "", formulas: "V = τ log Z" },
      ]),
    );
    for (const query of ["τ", "tau", "temperature", "Temprature"])
      expect(
        find(index, query)[0]
          ?.found.map(({ to }) => to)
          .toSorted(),
        query,
      ).toEqual(["a", "b"]);
  });
});

test("beginnings and slips will do; what is nowhere finds nothing", () => {
  expect(found("reparam", "term")).toContain("glossary#reparametrization");
  expect(found("reparameterisation", "term")).toContain("glossary#reparametrization");
  expect(found("entorpy", "term")).toContain("glossary#entropy");
  expect(find(readIndex(text), "zyzzyva")).toEqual([]);
});

test("formulas are read once, in plain letters", () => {
  const all = documents.map((one) => `${one.text} ${one.formulas}`).join("\n");
  expect(all).not.toMatch(/\\[a-z]{2,}|[\u{1D400}-\u{1D7FF}ϕ]|undefined|\[object/u);
  expect(documents.find(({ to }) => to === "glossary#temperature")?.title).toBe("Temperature τ");
});
