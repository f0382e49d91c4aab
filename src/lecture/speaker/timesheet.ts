/** How long each chapter has really taken, in the lecture's own milliseconds (`elapsedOf`): pauses do not count. */
export interface Timesheet {
  /** The chapter that is on now; null before the first. */
  readonly chapter: string | null;
  /** What the clock read when that chapter came on. */
  readonly since: number;
  /** By chapter, without what has gone by since then. */
  readonly spent: Readonly<Record<string, number>>;
}

export const blankSheet: Timesheet = { chapter: null, since: 0, spent: {} };

/** The sheet when the clock reads `elapsed` and this chapter is on; the same object if it was on before. */
export function account(sheet: Timesheet, chapter: string | null, elapsed: number): Timesheet {
  // The clock was set to nought.
  if (elapsed < sheet.since) return { chapter, since: elapsed, spent: {} };
  if (chapter === sheet.chapter) return sheet;
  return { chapter, since: elapsed, spent: spentAt(sheet, elapsed) };
}

/** Milliseconds by chapter when the clock reads `elapsed`. */
export function spentAt({ chapter, since, spent }: Timesheet, elapsed: number): Timesheet["spent"] {
  if (chapter === null) return spent;
  return { ...spent, [chapter]: (spent[chapter] ?? 0) + Math.max(0, elapsed - since) };
}
