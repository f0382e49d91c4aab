import { rememberedInTab, rememberInTab } from "../../powers/rememberedInTab.ts";
import type { LectureClock } from "./clock.ts";
import { isMoment, isTimesheet } from "./readDeck.ts";
import { isNumber, isObject } from "./shapes.ts";
import type { Timesheet } from "./timesheet.ts";

const key = "elbo-room.lecture-times";

/** What is older belongs to another lecture, milliseconds. */
const FRESH = 10 * 60_000;

/** The times of the lecture in this tab. */
export interface Times extends LectureClock {
  readonly sheet: Timesheet;
}

/** The times that this tab had before it was loaded again; null if it had none, or they are of another lecture. */
export function keptTimes(now: number): Times | null {
  const kept = parsed(rememberedInTab(key));
  const isTimes =
    isObject(kept) && isMoment(kept.startedAt) && isMoment(kept.pausedAt) && isTimesheet(kept.sheet);
  if (!isTimes || !isNumber(kept.at) || Math.abs(now - kept.at) > FRESH) return null;
  const { startedAt, pausedAt, sheet } = kept as unknown as Times;
  return { startedAt, pausedAt, sheet };
}

/** Has the tab remember the times as they are now. */
export const keepTimes = ({ startedAt, pausedAt, sheet }: Times, now: number): void =>
  rememberInTab(key, JSON.stringify({ startedAt, pausedAt, sheet, at: now }));

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
