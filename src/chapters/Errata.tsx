import { ChapterHeader } from "./ChapterHeader.tsx";
import { ErratumEntry } from "./errata/ErratumEntry.tsx";
import { errata } from "./errata/list.ts";
import "./errata/errata.css";

/** The corrections to the lecture notes, each with numbers. */
export function Page() {
  return (
    <article className="chapter errata">
      <ChapterHeader title="Corrections to the notes">
        Notes are written down while somebody talks, and a sign or an index slips. Here are {errata.length}{" "}
        places where the written notes say something other than what was meant, or say it without a condition
        that it needs. The numbers beside them are computed as you turn the knobs.
      </ChapterHeader>
      <nav className="errata-contents" aria-label="The corrections">
        <ol>
          {errata.map(({ number, title }) => (
            <li key={number}>
              <a href={`#erratum-${number}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {errata.map((erratum) => (
        <ErratumEntry key={erratum.number} erratum={erratum} />
      ))}
    </article>
  );
}
