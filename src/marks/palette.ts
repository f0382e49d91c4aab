import { useSyncExternalStore } from "react";
import { inkRamp } from "./inkRamp.ts";
import { measureForPaper } from "./paper.ts";

/** The colours that canvases need, read from the page's own variables (SVG takes them by class). */
export interface Palette {
  readonly surface: string;
  readonly ink: string;
  /** The colours of the score function's and the pathwise estimator's samples. */
  readonly score: string;
  readonly pathwise: string;
  /** The colour of each point's own q. */
  readonly own: string;
  /** The colour of what is latent, and of sampled trajectories. */
  readonly z: string;
  /** The colours of the encoder's answers and of a KL. */
  readonly phi: string;
  readonly kl: string;
  /** Ten colours for ten classes. */
  readonly classes: readonly string[];
  /** Grey level 0–255 → pixel, from the page's surface to its ink. */
  readonly ramp: Uint32Array;
  /** The ends and the middle of the colours of one number a cell. */
  readonly values: readonly string[];
  readonly wall: string;
  /** The colours of messages from the start and from the goal. */
  readonly forward: string;
  readonly backward: string;
  /** Lines between things, and what is not to be read first. */
  readonly quiet: string;
}

/** The attributes of the page that its colours follow: the theme, and whether a room looks on. */
const followed = ["data-theme", "class"];

let cached: { look: string; palette: Palette } | null = null;

function readPalette(): Palette | null {
  const root = document.documentElement;
  const look = followed.map((name) => root.getAttribute(name)).join();
  if (cached?.look === look) return cached.palette;
  const style = getComputedStyle(root);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const surface = colour("--surface");
  // The stylesheet may still be on its way: no palette yet, and none to remember.
  if (surface === "") return null;
  const ink = colour("--ink");
  const classes = Array.from({ length: 10 }, (_, k) => colour(`--digit-${k}`));
  const [score, pathwise, own, z] = ["score", "pathwise", "own", "z"].map((name) => colour(`--${name}`));
  const [phi, kl] = ["phi", "kl"].map((name) => colour(`--${name}`));
  const values = ["low", "middle", "high"].map((end) => colour(`--value-${end}`));
  const [wall, quiet] = [colour("--wall"), colour("--ink-3")];
  const [forward, backward] = ["forward", "backward"].map((name) => colour(`--${name}`));
  const ramp = inkRamp(surface, ink);
  const inks = { surface, ink, quiet, wall, score, pathwise, own, z, phi, kl, forward, backward };
  const palette = { ...inks, classes, ramp, values };
  cached = { look, palette };
  return palette;
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: followed });
  window.addEventListener("load", changed);
  const forget = measureForPaper(changed);
  return () => {
    forget();
    observer.disconnect();
    window.removeEventListener("load", changed);
  };
}

/** The palette of the theme in force; null while the page is made on the server. Changes when the theme does. */
export const usePalette = (): Palette | null => useSyncExternalStore(subscribe, readPalette, () => null);
