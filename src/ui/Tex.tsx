import { memo } from "react";
import { standIn } from "./tex/standIn.ts";
import { useTypeset } from "./tex/typeset.ts";
import "katex/dist/katex.min.css";
import "./tex/tex.css";

interface TexProps {
  readonly tex: string;
  /** On a line of its own. */
  readonly display?: boolean;
}

/** A formula, typeset once and kept: a drag would otherwise typeset every knob’s label anew, 3 ms a move. */
export const Tex = memo(function Tex({ tex, display = false }: TexProps) {
  const html = useTypeset(tex, display);
  const inner = {
    dangerouslySetInnerHTML: { __html: html ?? "" },
    "data-tex": html === null ? standIn(tex) : undefined,
  };
  if (!display) return <span className="tex" translate="no" {...inner} />;
  // A line too long for its place scrolls, also from the keyboard.
  const scrollable = { role: "group", "aria-label": "Formula", tabIndex: 0 } as const;
  return <span className="tex-display" translate="no" {...scrollable} {...inner} />;
});
