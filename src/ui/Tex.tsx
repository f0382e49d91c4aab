import { renderToString } from "katex";
import { memo } from "react";
import "katex/dist/katex.min.css";
import { symbolMacros } from "./symbols.ts";

interface TexProps {
  readonly tex: string;
  /** On a line of its own. */
  readonly display?: boolean;
}

/**
 * A formula, typeset once and kept (a drag would otherwise typeset every knob’s label anew, 3 ms a move). Bad TeX throws,
 * at build. Symbols of `symbols.ts` carry their colour.
 */
export const Tex = memo(function Tex({ tex, display = false }: TexProps) {
  const html = renderToString(tex, {
    displayMode: display,
    throwOnError: true,
    strict: (code: string) => (code === "htmlExtension" ? "ignore" : "error"),
    macros: { ...symbolMacros },
    // \href and friends could carry a script; a class or a datum cannot.
    trust: ({ command }) => command === "\\htmlClass" || command === "\\htmlData",
  });
  const inner = { dangerouslySetInnerHTML: { __html: html } };
  if (!display) return <span className="tex" {...inner} />;
  // A line too long for its place scrolls, also from the keyboard.
  const scrollable = { role: "group", "aria-label": "Formula", tabIndex: 0 } as const;
  return <span className="tex-display" {...scrollable} {...inner} />;
});
