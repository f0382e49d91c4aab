let last = 0;

/** A number that no setting of this page has had for its run. */
export const nextRun = (): number => ++last;
