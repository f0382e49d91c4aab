import type { ReactNode } from "react";
import "./opens.css";

interface Props {
  /** What is inside, in a few words. */
  readonly title: string;
  readonly children: ReactNode;
}

/** Prose that stands closed until the reader opens it: the browser sees to that, without a script. On paper it is open. */
export function Opens({ title, children }: Props) {
  return (
    <details className="opens">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
