import { useId, useMemo } from "react";
import type { Words } from "../edits.ts";
import { limits } from "../limits.ts";
import type { TextEntry } from "../ownLecture.ts";
import { parseText } from "../parseText.ts";
import { TextBody } from "../TextBody.tsx";
import { Lines } from "./Lines.tsx";
import { useOverflow } from "./useOverflow.ts";

interface Props {
  readonly entry: TextEntry;
  readonly change: (words: Words) => void;
}

/** The slide as it is written, what is wrong with it, and beside it as the room will see it. */
export function TextFields({ entry: { title, text }, change }: Props) {
  const id = useId();
  const { problems } = useMemo(() => parseText(text), [text]);
  const { place, isOver } = useOverflow();
  return (
    <div className="own-row-writing">
      <div>
        <label htmlFor={`${id}-title`}>Title</label>
        <input
          id={`${id}-title`}
          type="text"
          maxLength={limits.title}
          value={title}
          onChange={(event) => change({ title: event.target.value })}
        />
        <Lines
          label="Text"
          hint="A blank line parts paragraphs, “- ” begins an item; **bold**, $TeX$, $$TeX$$ on a line of its own."
          value={text}
          longest={limits.text}
          rows={7}
          onChange={(changed) => change({ text: changed })}
        />
        <div role="status">
          <ul className="own-row-problems">
            {problems.map(({ line, says }) => (
              <li key={`${line} ${says}`}>
                Line {line}: {says}.
              </li>
            ))}
            {isOver && <li>This is more than the room sees at once.</li>}
          </ul>
        </div>
      </div>
      {/* What does not fit scrolls, also from the keyboard. */}
      <section
        className="own-row-preview"
        ref={place}
        aria-label="As the room sees it"
        {...(isOver ? { tabIndex: 0 } : {})}
      >
        <div>
          <p className="own-row-preview-title">{title || "Untitled"}</p>
          <TextBody text={text} isDraft />
        </div>
      </section>
    </div>
  );
}
