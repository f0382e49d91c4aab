import "./contentsMarks.css";
import { markContents } from "./markContents.ts";
import { watchPlaying } from "./watchPlaying.ts";
import { watchReading } from "./watchReading.ts";

/** Follows the reader of a page with figures; of a chapter, how far it is read too. */
export function followReader(address: string): void {
  watchPlaying();
  if (!document.querySelector(".chapter-contents")) return;
  watchReading(address);
  markContents(address);
}
