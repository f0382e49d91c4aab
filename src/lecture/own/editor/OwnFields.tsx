import { useId } from "react";
import { PageLink } from "../../../ui/PageLink.tsx";
import { rewritten, type Words } from "../edits.ts";
import { limits } from "../limits.ts";
import type { FigureEntry, OwnEntry, TextEntry } from "../ownLecture.ts";
import { TextBody } from "../TextBody.tsx";
import type { Edit } from "./useOwnLecture.ts";

interface Props<E extends OwnEntry> {
  readonly entry: E;
  readonly edit: Edit;
}

/** What can be changed of an own slide. */
export function OwnFields({ entry, edit }: Props<OwnEntry>) {
  const change = (words: Words) =>
    edit((old) => rewritten(old, entry.id, words), `${Object.keys(words).join()} ${entry.id}`);
  return (
    <div className="own-row-fields">
      {entry.kind === "text" ? (
        <TextFields entry={entry} change={change} />
      ) : (
        <FigureFields entry={entry} change={change} />
      )}
      <Lines
        label="What you say"
        value={entry.spoken}
        longest={limits.spoken}
        rows={2}
        onChange={(spoken) => change({ spoken })}
      />
    </div>
  );
}

interface FieldsProps<E extends OwnEntry> {
  readonly entry: E;
  readonly change: (words: Words) => void;
}

/** The slide as it is written, and beside it as the room will see it. */
function TextFields({ entry: { title, text }, change }: FieldsProps<TextEntry>) {
  const id = useId();
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
      </div>
      <section className="own-row-preview" aria-label="As the room sees it">
        <div>
          <h3>{title || "Untitled"}</h3>
          <TextBody text={text} isDraft />
        </div>
      </section>
    </div>
  );
}

function FigureFields({ entry, change }: FieldsProps<FigureEntry>) {
  const { figure, scene, setting, trainsOn } = entry;
  const words = [scene === null ? "" : `scene=${encodeURIComponent(scene)}`, setting]
    .filter(Boolean)
    .join("&");
  return (
    <p className="own-row-figure">
      <PageLink to={`figure/${figure}${words && `?${words}`}`}>See it as it is set</PageLink>
      <label>
        <input
          type="checkbox"
          checked={trainsOn}
          onChange={(event) => change({ trainsOn: event.target.checked })}
        />{" "}
        Its run goes on while other slides are shown
      </label>
    </p>
  );
}

interface LinesProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly longest: number;
  readonly rows: number;
  readonly onChange: (value: string) => void;
}

function Lines({ label, hint, value, longest, rows, onChange }: LinesProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="own-row-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={rows}
        maxLength={longest}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}
