import { texProblem } from "./texProblem.ts";

export type Token =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tex"; readonly tex: string; readonly isDisplay: boolean }
  /** Bold begins or ends. */
  | { readonly kind: "bold"; readonly line: number }
  | { readonly kind: "newline" };

export interface TextProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly says: string;
}

const mostFormulas = 100;

/** Cuts the text of a slide into words, formulas and marks. What does not fit together is noted and stands as it was written. */
export function tokensOf(source: string, note: (problem: TextProblem) => void): readonly Token[] {
  const tokens: Token[] = [];
  let [at, line, formulas, plain] = [0, 1, 0, ""];
  const push = (token: Token) => {
    if (plain !== "") tokens.push({ kind: "text", text: plain });
    plain = "";
    tokens.push(token);
  };
  while (at < source.length) {
    const rest = source.slice(at, at + 2);
    if (rest === "\\$" || rest === "\\*") {
      plain += rest[1];
      at += 2;
    } else if (rest[0] === "\n") {
      push({ kind: "newline" });
      line++;
      at++;
    } else if (rest === "**") {
      push({ kind: "bold", line });
      at += 2;
    } else if (rest[0] === "$") {
      const mark = rest === "$$" ? "$$" : "$";
      const end = closing(source, mark, at + mark.length);
      const tex = source.slice(at + mark.length, end ?? undefined);
      const says = end === null ? `“${mark}” is not closed` : texProblem(tex);
      if (says !== null) note({ line, says });
      else if (++formulas === mostFormulas + 1)
        note({
          line,
          says: `more than ${mostFormulas} formulas: from here on they stand as they are written`,
        });
      if (end === null) plain += mark;
      else if (says !== null || formulas > mostFormulas) plain += mark + tex + mark;
      else push({ kind: "tex", tex: tex.trim(), isDisplay: mark === "$$" });
      const next = end === null ? at + mark.length : end + mark.length;
      line += source.slice(at, next).split("\n").length - 1;
      at = next;
    } else {
      plain += rest[0];
      at++;
    }
  }
  if (plain !== "") tokens.push({ kind: "text", text: plain });
  return tokens;
}

/** Where a formula ends that began before `from`; null if it does not before its paragraph does. */
function closing(source: string, mark: "$" | "$$", from: number): number | null {
  for (let at = from; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source.startsWith(mark, at)) return at;
    else if (/^\n[ \t]*\n/.test(source.slice(at, at + 80))) return null;
  }
  return null;
}
