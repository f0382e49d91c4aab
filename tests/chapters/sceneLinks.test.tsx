import { renderToString } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { Shell } from "../../src/app/Shell.tsx";
import { addresses, loadPage } from "../../src/app/site.ts";
import { chapters, type FigureSlug } from "../../src/contents.ts";
import { scene } from "../../src/chapters/sceneAddress.ts";
import { holdScene } from "./scenes.ts";

// Answers stand in the page only once a question has been answered; their links are held too.
vi.mock("../../src/ui/Predict.tsx", () => ({
  Predict: ({ children }: { readonly children: React.ReactNode }) => children,
}));
vi.mock("../../src/ui/Exercise.tsx", () => ({
  Exercise: ({ hint, children }: Record<"hint" | "children", React.ReactNode>) => (
    <>
      {hint}
      {children}
    </>
  ),
}));

const site = "https://host/site/";

/** The links of a page that say how a figure is to be set. */
async function settingLinks(address: string): Promise<URL[]> {
  const html = renderToString(<Shell page={await loadPage(address)} root="./" />);
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)]
    .map(([, href]) => new URL(href.replaceAll("&amp;", "&"), site))
    .filter(({ search }) => search !== "");
}

const pages = await Promise.all(
  addresses().map(async (address) => ({ address, links: await settingLinks(address) })),
);
const isSlug = (figure: string): figure is FigureSlug =>
  chapters.some(({ figures }) => figures.includes(figure));

test("prose leads to scenes: from two chapters and from every correction", () => {
  const counts = Object.fromEntries(pages.map(({ address, links }) => [address, links.length]));
  expect(counts.errata).toBe(15);
  expect(counts.control).toBeGreaterThanOrEqual(6);
  expect(counts.reparametrization).toBeGreaterThanOrEqual(18);
});

describe.each(pages.filter(({ links }) => links.length > 0))("/$address", ({ links }) => {
  test.each(links.map(({ href }) => href.slice(site.length)))(
    "%s is written by scene(), and is there",
    async (to) => {
      const { hash, searchParams } = new URL(to, site);
      const slug = hash.slice(1);
      const name = searchParams.get(`${slug}.scene`) ?? "";
      expect(isSlug(slug) && scene(slug, name)).toBe(to);
      await holdScene(slug, name);
    },
  );
});
