import { type TextProblem, type Token, tokensOf } from "./textTokens.ts";

export type { TextProblem };

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tex"; readonly tex: string };

/** A stretch of a line: words and formulas, bold or not. */
export interface Span {
  readonly isBold: boolean;
  readonly of: readonly Inline[];
}

export type Block =
  | { readonly kind: "paragraph"; readonly spans: readonly Span[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: "display"; readonly tex: string };

export interface ParsedText {
  readonly blocks: readonly Block[];
  readonly problems: readonly TextProblem[];
}

/**
 * The text of a slide: paragraphs parted by blank lines, lists of lines that begin with "- ", **bold**, $TeX$, and $$TeX$$ on
 * a line of its own; "\$" and "\*" are the signs themselves. Nothing else means anything: HTML stands as it is written.
 * Never throws; what does not fit together stands as it is written, and is told of.
 */
export function parseText(source: string): ParsedText {
  const problems: TextProblem[] = [];
  const note = (problem: TextProblem) => void problems.push(problem);
  const blocks: Block[] = [];
  for (const { kind, tokens } of chunksOf(tokensOf(source, note))) {
    const [first] = tokens;
    if (kind === "display") blocks.push({ kind, tex: first.kind === "tex" ? first.tex : "" });
    else addSpans(blocks, kind, spansOf(tokens, note));
  }
  return { blocks, problems: problems.toSorted((a, b) => a.line - b.line) };
}

/** Items in a row are one list. */
function addSpans(blocks: Block[], kind: "paragraph" | "item", spans: readonly Span[]): void {
  const last = blocks.at(-1);
  if (kind === "paragraph") blocks.push({ kind, spans });
  else if (last?.kind === "list") blocks.splice(-1, 1, { kind: "list", items: [...last.items, spans] });
  else blocks.push({ kind: "list", items: [spans] });
}

interface Chunk {
  readonly kind: "paragraph" | "item" | "display";
  readonly tokens: Token[];
}

const mark = /^\s*- /;

/** What belongs together: the lines of a paragraph, of an item, or a formula on a line of its own. */
function chunksOf(tokens: readonly Token[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let open: Chunk | null = null;
  let isLineEmpty = true;
  const begin = (kind: Chunk["kind"], ...first: Token[]): Chunk => {
    const chunk = { kind, tokens: first };
    chunks.push(chunk);
    return chunk;
  };
  for (const token of tokens) {
    const text = token.kind === "text" ? token.text : null;
    if (token.kind === "newline") {
      if (isLineEmpty) open = null;
      open?.tokens.push({ kind: "text", text: " " });
      isLineEmpty = true;
    } else if (token.kind === "tex" && token.isDisplay) {
      begin("display", token);
      open = null;
      isLineEmpty = false;
    } else if (text?.trim() !== "" || !isLineEmpty) {
      if (text !== null && isLineEmpty && mark.test(text))
        open = begin("item", { kind: "text", text: text.replace(mark, "") });
      else if (open) open.tokens.push(token);
      else if (text?.trim() !== "") open = begin("paragraph", token);
      isLineEmpty = false;
    }
  }
  return chunks;
}

/** Words and formulas, bold where they stand between two marks. A mark without a second one is told of, and stands. */
function spansOf(tokens: readonly Token[], note: (problem: TextProblem) => void): readonly Span[] {
  const marks = tokens.filter((token) => token.kind === "bold");
  const loose = marks.length % 2 === 1 ? marks.at(-1) : undefined;
  if (loose) note({ line: loose.line, says: "“**” is not closed in its paragraph" });
  const spans: { isBold: boolean; of: Inline[] }[] = [{ isBold: false, of: [] }];
  for (const token of tokens) {
    const { isBold, of } = spans[spans.length - 1];
    if (token === loose) of.push({ kind: "text", text: "**" });
    else if (token.kind === "bold") spans.push({ isBold: !isBold, of: [] });
    else if (token.kind === "text" && token.text !== "") of.push(token);
    else if (token.kind === "tex") of.push({ kind: "tex", tex: token.tex });
  }
  return spans.filter(({ of }) => of.length > 0);
}
