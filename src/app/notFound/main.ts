import { askedPath } from "./askedPath.ts";
import { findSite } from "./findSite.ts";
import { nearest } from "./nearest.ts";

// The script of 404.html: it finds the site that it belongs to, and offers what the reader may have meant.
const site = await findSite(new URL(location.href));
if (site) {
  const { root, book } = site;
  const said = location.search + location.hash;
  const asked = askedPath(location.pathname, root.pathname);
  const meant = book.entries.find(({ address }) => address === asked);
  if (meant && asked !== "") location.replace(root.href + meant.address + said);
  else show(root, said, nearest(asked, book.entries));
}

/** Fills the page: links to the nearest addresses, with all that was said after the path, and home. */
function show(root: URL, said: string, near: ReturnType<typeof nearest>): void {
  for (const { address, title } of near) {
    const item = document.createElement("li");
    item.append(linkTo(root.href + address + said, title), ` ${root.pathname}${address}`);
    part("near").querySelector("ul")?.append(item);
  }
  part("near").hidden = near.length === 0;
  for (const link of part("site").querySelectorAll("a"))
    link.href = new URL(link.getAttribute("href") ?? "", root).href;
  part("site").hidden = false;
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = text;
  return link;
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`404.html has no #${id}.`);
  return element;
}
