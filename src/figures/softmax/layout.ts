import { scaleBand, scaleLinear } from "d3";

/** Where plots begin, pixels from the left and the top. */
export const margin = { left: 34, top: 10 } as const;

const phone = 420;

/** Where the bars of the left column end: values and probabilities stand in line, their labels to the right. */
export const endOf = (width: number): number => width - (width < phone ? 96 : 128);

/** Is there room for the numbers beside the names of the levels? */
export const hasRoomForNumbers = (width: number): boolean => width >= phone;

/** The place of each action. */
export const placesOf = (count: number, width: number) =>
  scaleBand([...Array(count).keys()], [margin.left, endOf(width)]).padding(0.3);

/** Nats → pixels, for Q's up to `reach` in size and the soft max above them. */
export const natsScale = (reach: number, baseline: number) =>
  scaleLinear([-1.15 * reach, 1.5 * reach], [baseline, margin.top]);

/** A tick's number with a true minus. */
export const tickText = (tick: number): string => String(tick).replace("-", "−");
