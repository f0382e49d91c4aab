import { useSortable } from "@dnd-kit/sortable";
import { isStill } from "../../../marks/time/isStill.ts";
import { moved, removed, setHidden } from "../edits.ts";
import { beatTitle } from "../../slides/beatTitle.ts";
import { chapterName } from "./names.ts";
import { MinutesField } from "./MinutesField.tsx";
import { OwnFields } from "./OwnFields.tsx";
import type { Row } from "./rows.ts";
import { SlidePicture } from "../../slides/SlidePicture.tsx";
import type { Edit } from "./useOwnLecture.ts";

interface Props {
  readonly row: Row;
  readonly edit: Edit;
  /** Its fields stand open. */
  readonly isOpen: boolean;
  readonly onOpen: (id: string | null) => void;
  readonly onAddBehind: (id: string) => void;
  /** Where it goes by one up and by one down; null at the ends. */
  readonly placeBefore: number | null;
  readonly placeBehind: number | null;
}

const kinds = {
  title: "Title",
  formula: "Formula",
  ask: "Question",
  scene: "Figure",
  text: "Own text",
} as const;

/** A slide in the list, with all that can be done to it. */
export function SlideRow({ row, edit, isOpen, onOpen, onAddBehind, placeBefore, placeBehind }: Props) {
  const { entry, beat, number, isFirst } = row;
  const { id, hidden, kind } = entry;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id, transition: isStill() ? null : { duration: 150, easing: "ease" } });
  const title = beatTitle(beat) || "Untitled";
  const move = (to: number | null) => to !== null && edit((old) => moved(old, id, to));
  return (
    <li
      ref={setNodeRef}
      id={`slide-${id}`}
      className={`own-row${isFirst ? " own-row-first" : ""}${hidden ? " own-row-hidden" : ""}`}
      data-dragging={isDragging || undefined}
      style={{
        transform: transform ? `translateY(${Math.round(transform.y)}px)` : undefined,
        transition,
      }}
    >
      <button
        type="button"
        className="own-row-handle"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={`Move “${title}”`}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <span className="own-row-number">{number ?? "–"}</span>
      <span className="own-row-picture">
        <SlidePicture beat={beat} sign="own-row-sign" />
      </span>
      <p className="own-row-name">
        {title}
        <small>
          {kind === "figure" ? "Figure as set" : kinds[beat.kind]}, {chapterName(beat.chapter)}
          {hidden && ", hidden"}
        </small>
      </p>
      <div className="own-row-work">
        <MinutesField id={id} title={title} minutes={beat.minutes} edit={edit} />
        <div className="own-row-buttons">
          <RowButton
            name="↑"
            says="Up:"
            of={title}
            isOff={placeBefore === null}
            onPress={() => move(placeBefore)}
          />
          <RowButton
            name="↓"
            says="Down:"
            of={title}
            isOff={placeBehind === null}
            onPress={() => move(placeBehind)}
          />
          <RowButton
            name={hidden ? "Show" : "Hide"}
            of={title}
            onPress={() => edit((old) => setHidden(old, id, !hidden))}
          />
          {kind !== "default" && (
            <>
              <RowButton
                name={isOpen ? "Close" : "Edit"}
                of={title}
                isOpen={isOpen}
                onPress={() => onOpen(isOpen ? null : id)}
              />
              <RowButton name="Remove" of={title} onPress={() => edit((old) => removed(old, id))} />
            </>
          )}
          <RowButton
            name="+ Text"
            of={title}
            says="Add a text slide behind"
            onPress={() => onAddBehind(id)}
          />
        </div>
      </div>
      {isOpen && kind !== "default" && <OwnFields entry={entry} edit={edit} />}
    </li>
  );
}

interface ButtonProps {
  readonly name: string;
  /** The title of the slide, for who does not see the row. */
  readonly of: string;
  readonly says?: string;
  readonly isOff?: boolean;
  readonly isOpen?: boolean;
  readonly onPress: () => void;
}

/** One that is off can still be come to: whoever has moved a slide to the end keeps the keyboard there. */
const RowButton = ({ name, of, says = name, isOff = false, isOpen, onPress }: ButtonProps) => (
  <button
    type="button"
    className="own-row-button"
    aria-label={`${says} “${of}”`}
    aria-disabled={isOff || undefined}
    aria-expanded={isOpen}
    onClick={isOff ? undefined : onPress}
  >
    {name}
  </button>
);
