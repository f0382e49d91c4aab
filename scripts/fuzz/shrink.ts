/** How long a list may be made shorter. */
export interface Patience {
  /** Milliseconds in all. */
  readonly milliseconds: number;
  /** Milliseconds on a clock, for tests; the machine's own. */
  readonly now?: () => number;
}

/**
 * The shortest list that was found still to fail: delta debugging (Zeller & Hildebrandt 2002, "ddmin"). Pieces of it are left
 * out, halves first, then quarters, down to single acts; whenever what is left still fails, it goes on from there. The last
 * act, after which the fault was seen, always stays.
 * @param fails whether a list of acts still ends in the fault; asked one list at a time
 * @returns the list, and whether there was time to try leaving out every single act of it
 */
export async function shrink<T>(
  acts: readonly T[],
  fails: (acts: readonly T[]) => Promise<boolean>,
  { milliseconds, now = () => performance.now() }: Patience,
): Promise<{ readonly acts: readonly T[]; readonly isMinimal: boolean }> {
  const end = now() + milliseconds;
  let kept = [...acts];
  let pieces = 2;
  while (kept.length > 1) {
    const size = Math.ceil((kept.length - 1) / pieces);
    let isShorter = false;
    for (let from = 0; from < kept.length - 1; ) {
      if (now() > end) return { acts: kept, isMinimal: false };
      const without = kept.filter((_, i) => i < from || i >= Math.min(from + size, kept.length - 1));
      if (await fails(without)) {
        kept = without;
        isShorter = true;
      } else from += size;
    }
    if (size === 1 && !isShorter) break;
    if (!isShorter) pieces *= 2;
    else pieces = Math.max(2, Math.min(pieces, kept.length - 1));
  }
  return { acts: kept, isMinimal: true };
}
