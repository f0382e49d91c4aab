import { piecesOf, searchOf } from "../../knobs/pieces.ts";
import { type LectureReading, readLecture, writeLecture } from "./lectureFile.ts";
import { lectureInHash } from "./lectureLink.ts";

/** The word of an address whose entry in the history holds a lecture that a link has brought. */
const word = "sent";

const withWord = (isThere: boolean): string => {
  const others = piecesOf(location.search).filter((piece) => piece !== word);
  return location.pathname + searchOf(isThere ? [...others, word] : others);
};

/**
 * The lecture that the address of this page brings, or has brought: null if none. What was in the hash is moved into the
 * entry of the history, which outlives a reload, as a lecture that is given says in the hash where it stands.
 */
export function sentLecture(): LectureReading | null {
  const arrived = lectureInHash(location.hash);
  if (arrived?.ok) {
    history.replaceState({ ...stateOfEntry(), [word]: writeLecture(arrived.lecture) }, "", withWord(true));
    return arrived;
  }
  if (arrived) {
    history.replaceState(history.state, "", withWord(false));
    return arrived;
  }
  if (!piecesOf(location.search).includes(word)) return null;
  const text = stateOfEntry()[word];
  return typeof text === "string" ? readLecture(text) : { ok: false, problems: [gone] };
}

const gone = "The address does not hold the lecture that was sent: open the link itself again.";

/** Lets go of what the address has brought: it is kept, or not wanted. */
export function forgetSent(search: string = withWord(false)): void {
  const { [word]: _, ...others } = stateOfEntry();
  history.replaceState(others, "", search);
}

const stateOfEntry = (): Record<string, unknown> => {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null ? { ...state } : {};
};
