/** The TeX that stands first in `\term{name}{…}` of a formula, or in `\term{one+name}{…}`; null if no term has that name. */
export function termTex(tex: string, name: string): string | null {
  const opening = [...tex.matchAll(/\\term\{([^}]*)\}\{/g)].find(([, names]) =>
    names.split("+").includes(name),
  );
  if (!opening) return null;
  const start = opening.index + opening[0].length;
  let depth = 1;
  for (let at = start; at < tex.length; at++) {
    if (tex[at] === "\\") at++;
    else if (tex[at] === "{") depth++;
    else if (tex[at] === "}" && --depth === 0) return tex.slice(start, at);
  }
  return null;
}
