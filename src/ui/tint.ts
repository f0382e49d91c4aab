export interface Token {
  readonly kind: "comment" | "string" | "keyword" | "number" | "plain";
  readonly text: string;
}

const PATTERN =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|(?<keyword>\b(?:abstract|as|async|await|break|case|class|const|continue|default|do|else|export|extends|finally|for|from|function|if|implements|import|in|instanceof|interface|let|new|null|of|override|readonly|return|static|switch|this|throw|try|type|typeof|undefined|void|while|yield)\b)|(?<number>\b\d[\d_]*\.?\d*(?:e[+-]?\d+)?\b)/g;

/** Cuts TypeScript into pieces to colour; put together again they are the very same text. */
export function tint(code: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of code.matchAll(PATTERN)) {
    if (match.index > end) tokens.push({ kind: "plain", text: code.slice(end, match.index) });
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? ["plain"];
    tokens.push({ kind: kind as Token["kind"], text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < code.length) tokens.push({ kind: "plain", text: code.slice(end) });
  return tokens;
}
