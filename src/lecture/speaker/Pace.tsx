import type { CSSProperties } from "react";
import { chapterName } from "./heading.ts";
import type { ChapterPace } from "./pace.ts";

/** A chapter's bar is as long as its plan; this many minutes fill the width. */
const shareOf = (minutes: number, most: number) => `${most > 0 ? (100 * minutes) / most : 0}%`;

/** Each chapter's time against its plan. */
export function Pace({ chapters }: { readonly chapters: readonly ChapterPace[] }) {
  const most = Math.max(0, ...chapters.flatMap(({ planned, spent }) => [planned, spent]));
  return (
    <section className="speaker-card" aria-label="Time by chapter">
      <h3>Time by chapter</h3>
      <ol className="speaker-pace">
        {chapters.map(({ chapter, planned, spent, isOn }) => (
          <li key={chapter} aria-current={isOn ? "true" : undefined}>
            <span>{chapterName(chapter)}</span>
            <span
              className="speaker-bar"
              aria-hidden="true"
              style={
                {
                  "--planned": shareOf(planned, most),
                  "--spent": shareOf(Math.min(spent, planned), most),
                  "--over": shareOf(Math.max(0, spent - planned), most),
                } as CSSProperties
              }
            >
              <i />
              <i />
              <i />
            </span>
            <span className="speaker-minutes">{`${Math.floor(spent)} of ${minutesIn(planned)} min`}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const minutesIn = (minutes: number) => String(Number(minutes.toFixed(1)));
