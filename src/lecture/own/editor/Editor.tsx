import { useMemo, useState } from "react";
import { useNotices } from "../../../frame/layout/useNotices.ts";
import { PageLink } from "../../../ui/PageLink.tsx";
import { useDrop } from "../../../ui/useDrop.ts";
import { defaultDeck } from "../../defaultDeck.ts";
import { deckOf } from "../deckOf.ts";
import { renamed, withAdded } from "../edits.ts";
import { hashOf } from "../lectureLink.ts";
import { limits } from "../limits.ts";
import { EditorNotices } from "./EditorNotices.tsx";
import { LectureFiles } from "./LectureFiles.tsx";
import { rowsOf } from "./rows.ts";
import { SlideList } from "./SlideList.tsx";
import { StartAgain } from "./StartAgain.tsx";
import { Totals } from "./Totals.tsx";
import { useArrivals } from "./useArrivals.ts";
import { useNamedSlide } from "./useNamedSlide.ts";
import { useOwnLecture } from "./useOwnLecture.ts";
import { useTurnKeys } from "./useTurnKeys.ts";
import "./editor.css";

const newSlide = { kind: "text", title: "New slide", text: "", minutes: 1, spoken: "" } as const;

/** Where the reader puts a lecture together. */
export function Editor() {
  const { notices, notify, dismiss } = useNotices();
  const own = useOwnLecture(notify);
  const { lecture, isSites, isLasting, edit, undo, redo, startAgain } = own;
  const arrivals = useArrivals(edit, notify);
  const { isOver, on } = useDrop(([file]) => file && arrivals.open(file));
  const [open, setOpen] = useState<string | null>(null);
  const rows = useMemo(() => (lecture ? rowsOf(lecture, defaultDeck) : []), [lecture]);
  useNamedSlide(lecture !== null);
  useTurnKeys(own);
  if (!lecture) return <p className="own-coming">Your lecture is on its way.</p>;
  const { deck, missing } = deckOf(lecture, defaultDeck);
  const addAt = (at: number) => {
    try {
      const { id } = withAdded(lecture, newSlide, at);
      edit((old) => withAdded(old, newSlide, at).lecture);
      setOpen(id);
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error));
    }
  };
  const addBehind = (id: string) => addAt(lecture.entries.findIndex((entry) => entry.id === id) + 1);
  const given = isSites ? "" : isLasting ? "?mine" : hashOf(lecture);
  return (
    <div className="own-editor" data-dropping={isOver || undefined} {...on}>
      <EditorNotices {...{ lecture, isLasting, edit, arrivals, notices, dismiss, missing }} />
      <section className="own-side" aria-label="The lecture">
        <label className="own-title">
          Title
          <input
            type="text"
            maxLength={limits.title}
            value={lecture.title}
            onChange={({ target }) => edit((old) => renamed(old, target.value), "title")}
          />
        </label>
        <PageLink to={`lecture${given}`} className="own-give">
          Give this lecture
        </PageLink>
        <PageLink to={`handout${given}`} className="own-button own-handout">
          Handout
        </PageLink>
        <Totals beats={deck.beats} />
        <div className="own-buttons">
          <button type="button" className="own-button" aria-disabled={!own.canUndo} onClick={undo}>
            Undo
          </button>
          <button type="button" className="own-button" aria-disabled={!own.canRedo} onClick={redo}>
            Redo
          </button>
          <LectureFiles lecture={lecture} onFile={arrivals.open} notify={notify} />
          {!isSites && <StartAgain onStart={startAgain} />}
        </div>
      </section>
      <section className="own-slides" aria-label="Slides">
        <SlideList
          lecture={lecture}
          rows={rows}
          edit={edit}
          open={open}
          onOpen={setOpen}
          onAddBehind={addBehind}
        />
        <button type="button" className="own-button" onClick={() => addAt(lecture.entries.length)}>
          Add a text slide
        </button>
      </section>
    </div>
  );
}
