import { plainPath } from "./plainPath.ts";

/** The slug of the figure on this page that a link sets: it leads to the figure, and its query speaks of nothing else. */
export function figureSetBy(link: URL, page: URL): string | null {
  const slug = link.hash.slice(1);
  const names = [...link.searchParams.keys()];
  const leadsHere = link.origin === page.origin && plainPath(link.pathname) === plainPath(page.pathname);
  const speaksOfIt = names.length > 0 && names.every((name) => name.startsWith(`${slug}.`));
  return leadsHere && slug !== "" && speaksOfIt ? slug : null;
}
