import type { ReactNode } from "react";
import { PageLink } from "../ui/PageLink.tsx";

/** A line to remember, and the scene of a figure that shows it. */
export interface Line {
  readonly line: ReactNode;
  readonly to: string;
  /** What the link says: what is to be seen there. */
  readonly see: string;
}

/** The five lines that are left of a chapter. */
export function Remember({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ol className="chapter-remember">
      {lines.map(({ line, to, see }) => (
        <li key={to}>
          {line} <PageLink to={to}>{see}</PageLink>
        </li>
      ))}
    </ol>
  );
}
