import type { Sections } from "./sections.ts";
import "./chapterContents.css";

interface Props {
  readonly sections: Sections;
}

/**
 * The sections of the page: beside the text where there is room, behind one press where there is none. Plain links;
 * `app/markSection.ts` marks the one that is being read, `app/progress` those that have been.
 */
export function ChapterContents({ sections }: Props) {
  return (
    <nav className="chapter-contents" aria-label="On this page">
      <div className="chapter-contents-beside">
        <p aria-hidden="true">On this page</p>
        <List sections={sections} />
      </div>
      <details className="chapter-contents-folded">
        <summary>On this page</summary>
        <List sections={sections} />
      </details>
    </nav>
  );
}

function List({ sections }: Props) {
  return (
    <ol>
      {Object.entries(sections).map(([id, title]) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ol>
  );
}
