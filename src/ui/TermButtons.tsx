import type { ReactNode } from "react";
import { useLinkedTerms } from "./termLinks.ts";
import { Tex } from "./Tex.tsx";
import "./linkedTerms.css";

/** The terms of the formulas around it as buttons, and the current value of the one that is lit. */
export function TermButtons() {
  const { terms, lit } = useLinkedTerms();
  const shown = terms.find(({ id }) => id === lit);
  return (
    <div className="linked-bar">
      <div className="linked-buttons" role="group" aria-label="Terms of the formula">
        {terms.map(({ id, name, tex }) => (
          <TermButton key={id} id={id} className="linked-button">
            <span aria-hidden="true">
              <Tex tex={tex} />
            </span>
            <span className="visually-hidden">{name}</span>
          </TermButton>
        ))}
      </div>
      <output className="linked-readout">
        {shown ? (
          <>
            <strong>{shown.name}</strong> = <span className="linked-value">{shown.value}</span>. {shown.note}
          </>
        ) : (
          "Point at a term of the formula, tap it, or use its button."
        )}
      </output>
    </div>
  );
}

/** A word of the prose that names a term, and lights with it. */
export function TermWord({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <TermButton id={id} className="linked-word">
      {children}
    </TermButton>
  );
}

interface ButtonProps {
  readonly id: string;
  readonly className: string;
  readonly children: ReactNode;
}

function TermButton({ id, className, children }: ButtonProps) {
  const { lit, pinned, hover, focus, toggle } = useLinkedTerms();
  return (
    <button
      type="button"
      className={lit === id ? `${className} linked-lit` : className}
      aria-pressed={pinned === id}
      onClick={() => toggle(id)}
      onPointerEnter={(event) => event.pointerType === "mouse" && hover(id)}
      onPointerLeave={() => hover(null)}
      // A click focuses too; only the keyboard's focus is a way of pointing.
      onFocus={(event) => event.currentTarget.matches(":focus-visible") && focus(id)}
      onBlur={() => focus(null)}
    >
      {children}
    </button>
  );
}
