import { beatOf } from "../show/deckState.ts";
import { elapsedOf } from "./clock.ts";
import type { Lecture } from "./deckSide.ts";
import { keepTimes, keptTimes } from "./keptTimes.ts";
import { account, blankSheet, type Timesheet } from "./timesheet.ts";

export interface Timekeeper {
  /** How long each chapter has taken, as the lecture stands. */
  readonly sheet: () => Timesheet;
  /** Has the tab remember the clock and the sheet. */
  readonly keep: () => void;
}

/** Keeps the times of a lecture; after its page was loaded again its clock goes on where it was. */
export function timekeeper({ state, send }: Pick<Lecture, "state" | "send">): Timekeeper {
  const kept = keptTimes(Date.now());
  let sheet = blankSheet;
  if (kept?.startedAt && state().startedAt === null) {
    sheet = kept.sheet;
    send({ type: "start", at: kept.startedAt });
    if (kept.pausedAt !== null) send({ type: "pause", on: true, at: kept.pausedAt });
  }
  const keep = () => keepTimes({ ...state(), sheet }, Date.now());
  return {
    sheet: () => {
      const now = state();
      const chapter = now.startedAt === null ? null : (beatOf(now)?.chapter ?? null);
      const next = account(sheet, chapter, elapsedOf(now, Date.now()));
      if (next === sheet) return sheet;
      sheet = next;
      keep();
      return sheet;
    },
    keep,
  };
}
