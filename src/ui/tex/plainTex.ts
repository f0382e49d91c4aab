import { symbolMacros } from "../symbols.ts";

/** What stands for a symbol of ours where nobody knows our macros: the same without its colour. */
const plain = new Map(
  Object.entries(symbolMacros)
    .filter(([name]) => name !== "\\term")
    .map(([name, tex]) => [name, /^\\htmlClass\{[^}]*\}\{(.*)\}$/.exec(tex)?.[1] ?? tex]),
);

/** What puts something around its second group that only a page has. */
const wrappers = new Set(["\\term", "\\htmlClass", "\\htmlData"]);

/** TeX of this site as TeX that compiles anywhere: symbols without their colours, terms without their links. */
export function plainTex(tex: string): string {
  let out = "";
  for (let at = 0; at < tex.length; ) {
    const [token] = /^(?:\\(?:[a-zA-Z]+|[^])|[^\\]+)/.exec(tex.slice(at)) ?? [tex[at]];
    at += token.length;
    let meaning = plain.get(token);
    if (wrappers.has(token)) {
      const first = groupAt(tex, at);
      const body = groupAt(tex, first.end);
      meaning = plainTex(body.text);
      at = body.end;
    }
    out = meaning === undefined ? join(out, token) : join(out, whole(meaning, out, tex.slice(at)));
  }
  return out;
}

/** Puts a blank between a command and a letter, which would lengthen its name. */
const join = (before: string, after: string) =>
  /\\[a-zA-Z]+$/.test(before) && /^[a-zA-Z]/.test(after) ? `${before} ${after}` : before + after;

/** In braces where what stands beside it would take hold of a part of it. */
const whole = (tex: string, before: string, after: string) =>
  !/^(?:.|\\[a-zA-Z]+)$/.test(tex) && (/[_^]$/.test(before) || /^[_^]/.test(after)) ? `{${tex}}` : tex;

/** What stands in the braces that open at a place. */
function groupAt(tex: string, start: number): { readonly text: string; readonly end: number } {
  let depth = 0;
  for (let at = start; at < tex.length; at++) {
    if (tex[at] === "\\") at++;
    else if (tex[at] === "{") depth++;
    else if (tex[at] === "}" && --depth === 0) return { text: tex.slice(start + 1, at), end: at + 1 };
  }
  throw new Error(`A brace is not closed in ${tex}.`);
}
