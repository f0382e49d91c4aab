import { make } from "./make.ts";
import type { Standing } from "./standing.ts";

/** "Go on: 3a · Watch it learn", a link; or that all is read. Null for who has not begun to read. */
export function goOnLine({ goOn, read }: Standing): HTMLElement | null {
  if (!goOn) return read.done === read.of ? make("p", "progress-go-on", "You have read all of it.") : null;
  const { to, number, title } = goOn;
  const link = make("a", "", "Go on: ", make("span", "", `${number} · ${title}`));
  link.href = `./${to}`;
  return make("p", "progress-go-on", link);
}
