import { type ReactNode, useId } from "react";
import { glossary, type TermName } from "./glossary/terms.ts";
import { PageLink } from "./PageLink.tsx";
import "./term.css";

interface Props {
  readonly name: TermName;
  readonly children: ReactNode;
}

/**
 * A word of the prose that the glossary explains: a link there, and what it says on hover, on the keyboard's focus or on a
 * first tap (`tips.ts` sees to that). Escape takes it away; the pointer may rest on it (WCAG 1.4.13).
 */
export function Term({ name, children }: Props) {
  const id = useId();
  return (
    <span className="term">
      <PageLink to={`glossary#${name}`} className="term-word" describedBy={id}>
        {children}
      </PageLink>
      <span className="term-tip" id={id} role="tooltip" hidden>
        <span className="term-box">{glossary[name].sentence}</span>
      </span>
    </span>
  );
}
