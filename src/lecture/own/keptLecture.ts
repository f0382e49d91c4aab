import { forgetInDatabase, keepInDatabase, keptInDatabase } from "../../powers/database.ts";
import { type LectureReading, readLecture, writeLecture } from "./lectureFile.ts";
import type { OwnLecture } from "./ownLecture.ts";

/** Under which it lies in the database. */
export const ownLectureKey = "own-lecture";

/** What the browser did not take, for as long as the page lasts. */
let onPage: string | null = null;

/** The reader's own lecture as it is kept in this browser, as the text of its file; null if there is none. */
export async function keptText(): Promise<string | null> {
  if (onPage !== null) return onPage;
  const kept = await keptInDatabase(ownLectureKey);
  return typeof kept === "string" ? kept : null;
}

/** The reader's own lecture, read as strictly as one that comes from elsewhere; null if there is none. */
export async function keptLecture(): Promise<LectureReading | null> {
  const text = await keptText();
  return text === null ? null : readLecture(text);
}

/**
 * Keeps a lecture in the place of the last one; null forgets it.
 * @returns whether it will be there after this page: where the browser keeps nothing, the page does
 */
export const keepLecture = (lecture: OwnLecture | null): Promise<boolean> =>
  keepText(lecture && writeLecture(lecture));

/** The same of a lecture as the text of its file, which `keptText` has given. */
export async function keepText(text: string | null): Promise<boolean> {
  if (text === null) {
    onPage = null;
    await forgetInDatabase(ownLectureKey);
    return true;
  }
  const isLasting = await keepInDatabase(ownLectureKey, text);
  onPage = isLasting ? null : text;
  return isLasting;
}
