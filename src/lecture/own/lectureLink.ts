import { deflateSync, inflateSync, strToU8 } from "fflate";
import { limits } from "./limits.ts";
import { type LectureReading, readLectureFile, writeLecture } from "./lectureFile.ts";
import type { OwnLecture } from "./ownLecture.ts";

/** The hash of a link that carries a lecture: its file, deflated (RFC 1951), as base64url. What stands there no host is sent. */
export function hashOf(lecture: OwnLecture): string {
  const packed = deflateSync(strToU8(writeLecture(lecture)), { level: 9 });
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
  return `#own=${btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** The address with a lecture in its hash; null if that is longer than a link may be. */
export function linkWith(lecture: OwnLecture, page: string): string | null {
  const link = page + hashOf(lecture);
  return link.length > limits.link ? null : link;
}

/** "own=" as it is sent, or as a messenger has encoded it, and what one has appended to the link. */
const carried = /^#own(?:=|%3d)/i;

/** The hash of an address is meant to carry a lecture. */
export const carriesLecture = (hash: string): boolean => carried.test(hash);

/** What the hash of an address carries; null if that is no lecture, nor meant to be. Never throws. */
export function lectureInHash(hash: string): LectureReading | null {
  if (!carried.test(hash)) return null;
  const bytes = unpacked(withoutAppended(hash.replace(carried, "")));
  return bytes ? readLectureFile(bytes) : { ok: false, problems: [bent] };
}

/** From the end, as what is appended may be long. */
function withoutAppended(letters: string): string {
  let end = letters.length;
  while (end > 0 && !/[\w-]/.test(letters[end - 1])) end--;
  return letters.slice(0, end);
}

const bent = "The link is cut short or bent: what it carries cannot be unpacked.";

function unpacked(letters: string): Uint8Array | null {
  // Deflate makes a thousand bytes of one, at most: of so few letters it makes 6 MB, which the reader refuses.
  if (letters.length > limits.link || !/^[\w-]+$/.test(letters)) return null;
  try {
    const packed = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
    return inflateSync(Uint8Array.from(packed, (letter) => letter.charCodeAt(0)));
  } catch {
    return null;
  }
}
