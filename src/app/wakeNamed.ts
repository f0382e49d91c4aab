import { wakeFigure } from "../islands/sleepers.ts";

/** Wakes the figure that the address names: the one after "#", or, presenting without one, the first of the page. */
export function wakeNamed(): void {
  const isPresenting = new URLSearchParams(location.search).has("present");
  const first = isPresenting ? document.querySelector("[data-figure]")?.id : undefined;
  const named = location.hash.slice(1) || first;
  if (named) void wakeFigure(named);
}
