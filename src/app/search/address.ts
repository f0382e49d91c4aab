import { plainPath } from "../../frame/links/plainPath.ts";

/** Where the reader is. */
export interface Here {
  /** The way from this page to the site's root, as links take it: "./", "../". */
  readonly root: string;
  /** The address of this page within the site. */
  readonly address: string;
}

/** Where the reader is on the site that lies at `site`. */
export const hereOn = (site: URL): Here => ({
  root: document.documentElement.dataset.root ?? "./",
  address: plainPath(location.pathname).slice(site.pathname.length),
});

/** A link to an address of the site. A part of this very page keeps what is set on it. */
export function linkFrom({ root, address }: Here, to: string): string {
  const [page, hash] = to.split("#");
  return page === address && hash ? `#${hash}` : root + to;
}
