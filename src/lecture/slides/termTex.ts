/**
 * The TeX that stands first in `\term{name}{…}` of a formula, or in `\term{one+name}{…}`, without what stands under its brace;
 * null if no term has that name.
 */
export function termTex(tex: string, name: string): string | null {
  const opening = [...tex.matchAll(/\\term\{([^}]*)\}\{/g)].find(([, names]) =>
    names.split("+").includes(name),
  );
  const term = opening ? groupAt(tex, opening.index + opening[0].length) : null;
  if (!term?.startsWith(BRACED)) return term;
  const over = groupAt(term, BRACED.length);
  const under = over === null ? "" : term.slice(BRACED.length + over.length + 1);
  return under.startsWith("_{") && groupAt(under, 2)?.length === under.length - 3 ? over : term;
}

/** Braces and words under a term would be small in a line of text. */
const BRACED = "\\underbrace{";

/** What stands from a place to the brace that closes it; null if none does. */
function groupAt(tex: string, start: number): string | null {
  let depth = 1;
  for (let at = start; at < tex.length; at++) {
    if (tex[at] === "\\") at++;
    else if (tex[at] === "{") depth++;
    else if (tex[at] === "}" && --depth === 0) return tex.slice(start, at);
  }
  return null;
}
