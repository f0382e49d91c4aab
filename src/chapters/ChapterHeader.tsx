import type { ReactNode } from "react";
import "./chapter.css";

interface ChapterHeaderProps {
  /** Section of the lecture, if the page is one. */
  readonly number?: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Title and lead of a page. */
export function ChapterHeader({ number, title, children }: ChapterHeaderProps) {
  return (
    <header className="chapter-header">
      {number && <p className="chapter-number">Lecture, section {number}</p>}
      <h1>{title}</h1>
      <p className="chapter-lead">{children}</p>
      {number && (
        <button type="button" className="chapter-print" data-prints>
          Print this chapter
        </button>
      )}
    </header>
  );
}
