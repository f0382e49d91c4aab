import type { OwnSet } from "./ownSet.ts";

/** How an address and a saved run name a set: its fingerprint, and the file that it came from. */
export interface SetName {
  readonly fingerprint: string;
  readonly name: string;
}

const longest = 60;
const form = /^([0-9a-f]{8})-(.+)$/;

/** "1a2b3c4d-faces.npz" */
export const writeSetName = ({ fingerprint, name }: Pick<OwnSet, "fingerprint" | "name">): string =>
  `${fingerprint}-${name}`;

/** Null where no set is named. */
export function readSetName(text: string): SetName | null {
  const [, fingerprint, name] = form.exec(text) ?? [];
  return fingerprint === undefined ? null : { fingerprint, name };
}

/** What is wrong with a text that should name a set, or null. */
export const problemOfSetName = (text: string): string | null =>
  text === "" || (text.length <= longest + 9 && form.test(text))
    ? null
    : "a set is named by its fingerprint and its file, such as 1a2b3c4d-faces.npz";

/** A file's name as it can be part of an address: one line, and not too long. */
export const tidyName = (file: string): string =>
  file
    .replace(/[^\p{L}\p{N}._ -]+/gu, "_")
    .trim()
    .slice(-longest)
    .trim() || "pictures";
