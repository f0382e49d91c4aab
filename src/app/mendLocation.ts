import { plainPath } from "../frame/links/plainPath.ts";
import { mendAddress } from "../knobs/mendAddress.ts";
import { whereItIsNow } from "./movedSettings.ts";

/**
 * Brings the address of the page into order before anything reads it: links are bent on their way here, and what they
 * set may have moved to another figure since they were made.
 *
 * @returns whether the reader is on the way to another page
 */
export function mendLocation(site: URL): boolean {
  const page = plainPath(location.pathname).slice(site.pathname.length);
  const mended = mendAddress(location, (id) => document.getElementById(id) !== null);
  const now = whereItIsNow({ page, ...mended });
  if (now.page !== page) {
    location.replace(new URL(now.page + now.search + now.hash, site));
    return true;
  }
  if (now.search === location.search && now.hash === location.hash) return false;
  history.replaceState(history.state, "", location.pathname + now.search + now.hash);
  document.getElementById(now.hash.slice(1))?.scrollIntoView();
  return false;
}
