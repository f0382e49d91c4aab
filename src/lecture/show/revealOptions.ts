import type { RevealConfig } from "reveal.js";

/** What a slide is laid out for, pixels; reveal.js scales that to the screen. */
const LANDSCAPE = { width: 1280, height: 720 };
const PORTRAIT_WIDTH = 600;

/** The size to lay slides out for: an upright screen is held in the hand, and its slides are narrow. */
export const slideSize = (width: number, height: number): { width: number; height: number } =>
  width >= height
    ? LANDSCAPE
    : { width: PORTRAIT_WIDTH, height: Math.round((PORTRAIT_WIDTH * height) / width) };

/** What reveal.js does, and what the deck does in its place: docs/lecture.md says why. */
export const revealOptions: RevealConfig = {
  embedded: true,
  margin: 0,
  minScale: 0.1,
  maxScale: 10,
  center: false,
  display: "flex",
  transition: "none",
  backgroundTransition: "none",
  navigationMode: "linear",
  // At the ends too a swipe is heard: a slide there may have steps.
  loop: true,
  keyboard: false,
  controls: false,
  progress: false,
  overview: false,
  help: false,
  jumpToSlide: false,
  hash: false,
  history: false,
  respondToHashChanges: false,
  postMessage: false,
  postMessageEvents: false,
  autoPlayMedia: false,
  scrollActivationWidth: 0,
};
