import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { beginHistory, redone, undone } from "../../../knobs/history.ts";
import { onRemembered } from "../../../powers/remembered.ts";
import { defaultDeck } from "../../defaultDeck.ts";
import { problemsOf } from "../deckInUse.ts";
import { keepLecture, keptText } from "../keptLecture.ts";
import { readLecture, writeLecture } from "../lectureFile.ts";
import { lectureOf, type OwnLecture } from "../ownLecture.ts";
import { changedBy, type LectureHistory } from "./history.ts";

const site = lectureOf(defaultDeck);
const siteText = writeLecture(site);

/** A lecture as it is changed; changes of one group in a row are undone together. */
export type Edit = (change: (lecture: OwnLecture) => OwnLecture, group?: string) => void;

export interface OwnLectureHere {
  /** Null until what is kept has been read. */
  readonly lecture: OwnLecture | null;
  /** It is the site's own, unchanged. */
  readonly isSites: boolean;
  /** It will be there after this page. */
  readonly isLasting: boolean;
  readonly edit: Edit;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly startAgain: () => void;
}

/** The reader's own lecture, kept in this browser at every change. `notify` is told why one that is kept cannot be read. */
export function useOwnLecture(notify: (notice: string) => void): OwnLectureHere {
  const [history, setHistory] = useState<LectureHistory | null>(null);
  const [isLasting, setIsLasting] = useState(true);
  const latest = useRef<LectureHistory | null>(null);
  /** As this page has read or written it last: another text is of another window. */
  const known = useRef<string | null>(null);

  const show = useCallback((next: LectureHistory) => {
    latest.current = next;
    setHistory(next);
  }, []);

  const keep = useCallback(
    (next: LectureHistory) => {
      if (next === latest.current) return;
      show(next);
      const text = writeLecture(next.present);
      const isSites = text === siteText;
      known.current = isSites ? null : text;
      void keepLecture(isSites ? null : next.present).then(setIsLasting);
    },
    [show],
  );

  useEffect(() => {
    const read = async () => {
      const text = await keptText();
      if (latest.current && text === known.current) return;
      known.current = text;
      const reading = text === null ? null : readLecture(text);
      for (const problem of problemsOf("The lecture that is kept here cannot be read.", reading))
        notify(problem);
      const lecture = reading?.ok ? reading.lecture : site;
      show(latest.current ? changedBy(latest.current, () => lecture) : beginHistory(lecture));
    };
    const onReturn = () => document.visibilityState === "visible" && void read();
    void read();
    document.addEventListener("visibilitychange", onReturn);
    const stop = onRemembered(onReturn);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", onReturn);
    };
  }, [notify, show]);

  const edit = useCallback<Edit>(
    (change, group) => latest.current && keep(changedBy(latest.current, change, group)),
    [keep],
  );
  const turns = useMemo(() => {
    const turn = (to: typeof undone<OwnLecture>) => () => {
      if (latest.current) keep(to(latest.current));
    };
    return { undo: turn(undone), redo: turn(redone) };
  }, [keep]);
  return {
    lecture: history?.present ?? null,
    isSites: history !== null && writeLecture(history.present) === siteText,
    isLasting,
    edit,
    canUndo: history !== null && history.past.length > 0,
    canRedo: history !== null && history.future.length > 0,
    ...turns,
    startAgain: useCallback(() => edit(() => site), [edit]),
  };
}
