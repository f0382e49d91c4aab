export type Anchor = "start" | "middle" | "end";

/** The part of a text that lies before its anchor. */
const before: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

/**
 * Where a text is to stand so that it keeps within a drawing: where it was meant to, or as near as it can. One that is longer than
 * the drawing begins at its left edge.
 * @param width of the drawing
 * @param at where its anchor was to be
 * @param length of the text; all in pixels
 */
export function keptWithin(width: number, at: number, length: number, anchor: Anchor = "start"): number {
  const [left, right] = [before[anchor] * length, (1 - before[anchor]) * length];
  return Math.max(left, Math.min(width - right, at));
}
