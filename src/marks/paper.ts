import { flushSync } from "react-dom";
import { drawAtLeast } from "./canvasRatio.ts";

/** Pixels of a canvas for one of CSS: 288 dots an inch, and more where a picture is made smaller. */
const SHARP = 3;

/** Pictures may stand in pictures: the inner ones know their size when the outer ones have theirs. */
const ROUNDS = 3;

const measures = new Set<() => void>();
const root = () => document.documentElement;
let screenTheme: string | undefined;

/**
 * Measures anew for paper, before the page is printed: nothing else tells a picture of its size there in time. Until the
 * function that is returned is called.
 */
export function measureForPaper(measure: () => void): () => void {
  if (measures.size === 0) {
    addEventListener("beforeprint", layOutForPaper);
    addEventListener("afterprint", backToScreen);
  }
  measures.add(measure);
  return () => void measures.delete(measure);
}

/** Is the page laid out for paper? */
export const isOnPaper = (): boolean => root().classList.contains("on-paper");

/** The page takes the width and the colours that it has on paper (print.css), and every picture is drawn for them. */
function layOutForPaper(): void {
  screenTheme ??= root().dataset.theme;
  root().dataset.theme = "light";
  root().classList.add("on-paper");
  flushSync(() => drawAtLeast(SHARP));
  measureAll();
}

function measureAll(): void {
  for (let round = 0; round < ROUNDS; round++)
    flushSync(() => {
      for (const measure of measures) measure();
    });
}

function backToScreen(): void {
  // Nothing was laid out if the first picture came while the page was being printed.
  if (!isOnPaper()) return;
  root().dataset.theme = screenTheme;
  root().classList.remove("on-paper");
  screenTheme = undefined;
  drawAtLeast(1);
  // Whoever observes sizes has heard of no change, if nothing was drawn while the page was being printed.
  measureAll();
}
