import { counted } from "../../math/counted.ts";
import { grouped } from "../../math/grouped.ts";

/** How many pictures a set of one's own may have, and how many bytes its files, as chosen and as unpacked. */
export const least = 10;
export const most = 60_000;
export const mostBytes = 64 * 2 ** 20;

/** "64 MB" */
export const megabytes = (bytes: number): string => `${grouped(Math.ceil(bytes / 2 ** 20))} MB`;

/** Throws an Error that names `file` if so many bytes are too many. `how`: as they lie there, or unpacked. */
export function checkBytes(file: string, bytes: number, how: "has" | "unpacks to" | "unpack to"): void {
  if (bytes > mostBytes)
    throw new Error(`${file} ${how} ${megabytes(bytes)}; up to ${megabytes(mostBytes)} can be taken.`);
}

/** Throws an Error if so many pictures are too few or too many. */
export function checkCount(file: string, pictures: number): void {
  if (pictures < least || pictures > most)
    throw new Error(
      `${file} holds ${counted(pictures, "picture")}; a set has from ${least} to ${grouped(most)}.`,
    );
}
