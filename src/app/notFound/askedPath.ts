import { decoded, withoutTail } from "../../knobs/passedOn.ts";
import { plainPath } from "../../frame/links/plainPath.ts";

/** The path below the site's root that a reader asked for, as links write it, without what was appended on the way. */
export function askedPath(pathname: string, rootPath: string): string {
  const below = pathname.slice(rootPath.length);
  return plainPath(withoutTail(decoded(below))).replace(/^\/+/, "");
}
