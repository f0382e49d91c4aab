import { useEffect, useState } from "react";
import { problemsOf } from "../deckInUse.ts";
import { type LectureReading, readLectureFile } from "../lectureFile.ts";
import { limits } from "../limits.ts";
import type { OwnLecture } from "../ownLecture.ts";
import { forgetSent, sentLecture } from "../sentLecture.ts";
import type { Edit } from "./useOwnLecture.ts";

export interface Arrivals {
  /** What the address has brought and nobody has answered yet; null if nothing. */
  readonly sent: OwnLecture | null;
  readonly keepSent: () => void;
  readonly leaveSent: () => void;
  /** Puts the lecture of a file in the place of one's own, or says why not. */
  readonly open: (file: File) => void;
}

/** Lectures that come from elsewhere: by the address of the page, and as files. What cannot be read changes nothing. */
export function useArrivals(edit: Edit, notify: (notice: string) => void): Arrivals {
  const [sent, setSent] = useState<OwnLecture | null>(null);
  useEffect(() => {
    const look = () => {
      const reading = sentLecture();
      if (reading?.ok) setSent(reading.lecture);
      for (const problem of problemsOf("The lecture that this link should carry cannot be read.", reading))
        notify(`${problem} Yours stands as it was.`);
    };
    look();
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, [notify]);
  const leaveSent = () => {
    forgetSent();
    setSent(null);
  };
  return {
    sent,
    leaveSent,
    keepSent: () => {
      if (sent) edit(() => sent);
      leaveSent();
    },
    open: (file) => {
      void readingOf(file).then((reading) => {
        for (const problem of problemsOf(`${file.name} is not opened.`, reading))
          notify(`${problem} Your lecture stands as it was.`);
        if (!reading.ok) return;
        edit(() => reading.lecture);
        notify(
          `“${reading.lecture.title}” from ${file.name} is your lecture now; Undo brings the last one back.`,
        );
      });
    },
  };
}

async function readingOf(file: File): Promise<LectureReading> {
  // Of a film that was dropped by mistake no more is read than shows that it is too large.
  const bytes = await file
    .slice(0, limits.file + 1)
    .arrayBuffer()
    .catch(() => null);
  return bytes
    ? readLectureFile(new Uint8Array(bytes))
    : { ok: false, problems: ["The browser cannot read it."] };
}
