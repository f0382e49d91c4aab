const longest = 1_000;
const deepest = 30;

/** What defines, leads elsewhere, fetches, or writes HTML. A slide's formulas only draw. */
const refused = new Set(
  [
    "def edef gdef xdef let futurelet global long newcommand renewcommand providecommand",
    "href url includegraphics htmlClass htmlData htmlId htmlStyle",
  ].flatMap((names) => names.split(" ")),
);

/** Why a formula of a slide is not drawn, as far as that can be told without setting it; null if it may be. */
export function texProblem(tex: string): string | null {
  if (tex.trim() === "") return "a formula with nothing in it";
  if (tex.length > longest) return `a formula of ${tex.length} characters; up to ${longest} can be drawn`;
  for (const [, name] of tex.matchAll(/\\([a-zA-Z]+|[^])/g))
    if (refused.has(name)) return `\\${name} is not allowed on a slide: formulas here only draw`;
  let depth = 0;
  for (const [sign] of tex.matchAll(/\\[^]|[{}]/g)) {
    if (sign === "{") depth++;
    else if (sign === "}") depth--;
    if (depth > deepest) return `more than ${deepest} braces in each other`;
  }
  return null;
}
