import { renderToString } from "katex";
import { symbolMacros } from "../symbols.ts";

/**
 * A formula in KaTeX's HTML and MathML; bad TeX throws. Symbols of `symbols.ts` carry their colour. A reader's browser loads
 * this only for a formula that is made there: all others are typeset when the pages are built.
 */
export function typesetKatex(tex: string, display: boolean): string {
  return renderToString(tex, {
    displayMode: display,
    throwOnError: true,
    strict: (code: string) => (code === "htmlExtension" ? "ignore" : "error"),
    macros: { ...symbolMacros },
    // \href and friends could carry a script; a class or a datum cannot.
    trust: ({ command }) => command === "\\htmlClass" || command === "\\htmlData",
  });
}
