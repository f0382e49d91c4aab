export interface CrawledPage {
  /** Below the site's root, without slashes at the ends: "", "vae", "figure/vae". */
  readonly address: string;
  /** Where the host answers it, which its links start from. */
  readonly url: string;
  readonly html: string;
}

/** Everything that a page's HTML refers to, as absolute addresses. */
export function references(html: string, url: string): URL[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(
    ([, target]) => new URL(target.replaceAll("&amp;", "&"), url),
  );
}

/** The links of a page that set figures, by their queries: addresses below the site's root, each once. */
export function settingLinks({ url, html }: CrawledPage, base: string): string[] {
  const links = references(html, url).filter(({ href, search }) => href.startsWith(base) && search !== "");
  return [...new Set(links.map(({ href }) => href.slice(base.length)))];
}

/** The names of the scenes that any page sets a figure to. */
export function scenesLinkedTo(slug: string, pages: readonly CrawledPage[], base: string): string[] {
  const scenes = pages
    .flatMap((page) => settingLinks(page, base))
    .flatMap((link) => new URL(link, base).searchParams.get(`${slug}.scene`) ?? []);
  return [...new Set(scenes)];
}

const crawls = new Map<string, Promise<CrawledPage[]>>();

/** All pages that can be reached by links from home, in the order in which they are met. Rejects if one is missing. */
export function crawl(base: string): Promise<CrawledPage[]> {
  const known = crawls.get(base) ?? crawlAnew(base);
  crawls.set(base, known);
  return known;
}

async function crawlAnew(base: string): Promise<CrawledPage[]> {
  const pages = new Map<string, CrawledPage>();
  const waiting = [""];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (pages.has(address)) continue;
    const response = await fetch(new URL(address, base));
    if (!response.ok) throw new Error(`${response.status} for /${address}, which a page links to.`);
    const html = await response.text();
    pages.set(address, { address, url: response.url, html });
    const links = references(html.replace(/<(?:link|script)\b[^>]*>/g, ""), response.url);
    for (const link of links) {
      if (!link.href.startsWith(base)) continue;
      const next = link.href
        .slice(base.length)
        .replace(/[?#].*$/, "")
        .replace(/\/$/, "");
      if (!/\.\w+$/.test(next)) waiting.push(next);
    }
  }
  return [...pages.values()];
}

/** The slugs of the figures that stand on a page, in order. */
export const figuresIn = (html: string): string[] =>
  [...html.matchAll(/\sdata-figure="([^"]+)"/g)].map(([, slug]) => slug);

/** The page that an absolute address leads to. */
export function pageAt(pages: readonly CrawledPage[], target: string): CrawledPage | undefined {
  const place = (url: string) => new URL(url).pathname.replace(/\/$/, "");
  return pages.find(({ url }) => place(url) === place(target));
}

/** The slugs of all figures that the gallery lists. */
export function figuresOf(pages: readonly CrawledPage[]): string[] {
  const prefix = "figure/";
  return pages
    .filter(({ address }) => address.startsWith(prefix))
    .map(({ address }) => address.slice(prefix.length));
}
