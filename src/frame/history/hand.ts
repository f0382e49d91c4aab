import type { Change } from "../../knobs/history.ts";

let press = 0;
let isHeld = false;
let touched: Element | null = null;
let isElsewhere = false;
let isWatched = false;

/** Follows the reader's hand on this page, once however often it is asked to. */
export function watchHand(): void {
  if (isWatched) return;
  isWatched = true;
  addEventListener("pointerdown", onPress, { capture: true });
  for (const end of ["pointerup", "pointercancel", "blur"]) addEventListener(end, onLift, { capture: true });
  addEventListener("focusin", onTouch, { capture: true });
}

function onPress(event: Event): void {
  press++;
  isHeld = true;
  onTouch(event);
}

function onLift(event: Event): void {
  if (event.type !== "blur" || event.target === window) isHeld = false;
}

function onTouch({ target }: Event): void {
  const figure = target instanceof Element ? target.closest("[data-figure]") : null;
  touched = figure ?? touched;
  isElsewhere = figure === null;
}

/** A change of these knobs by the hand as it is now. */
export const changeNow = (names: readonly string[]): Change => ({
  names,
  at: performance.now(),
  press,
  isHeld,
});

/** The figure that was pressed or focused last, wherever the hand has been since. */
export const lastTouched = (): Element | null => (touched?.isConnected ? touched : null);

/** Has the hand left the figures since? */
export const isHandElsewhere = (): boolean => isElsewhere;
