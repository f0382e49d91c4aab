import { useSyncExternalStore } from "react";

let least = 1;
/** How many times each picture is enlarged that is. */
const enlarged: number[] = [];
const listeners = new Set<() => void>();

/** Pictures grow with the size of text that the reader has chosen (public/early.js). */
const textSize = () => Number(document.documentElement.style.getPropertyValue("--text-size")) || 1;

const ratio = () => Math.max(least, window.devicePixelRatio * Math.max(1, textSize(), ...enlarged));

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  window.addEventListener("resize", changed);
  window.addEventListener("storage", changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener("resize", changed);
    window.removeEventListener("storage", changed);
  };
}

/** Has all canvases drawn at least so sharp from now on; 1 is as sharp as the screen. */
export function drawAtLeast(next: number): void {
  least = next;
  tell();
}

function tell(): void {
  for (const changed of listeners) changed();
}

/** Has all canvases drawn for a picture that the page enlarges so many times, until that is taken back. */
export function drawEnlarged(times: number): () => void {
  enlarged.push(times);
  tell();
  return () => {
    enlarged.splice(enlarged.indexOf(times), 1);
    tell();
  };
}

const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));

/** How many pixels a canvas has for one of CSS: as many as the screen, or more while a picture is taken. */
export const useCanvasRatio = (): number => useSyncExternalStore(subscribe, ratio, () => 1);

/** Does something while all canvases are drawn at least so sharp. */
export async function withSharpCanvases<T>(pixels: number, work: () => Promise<T>): Promise<T> {
  drawAtLeast(pixels);
  try {
    await frame();
    await frame();
    return await work();
  } finally {
    drawAtLeast(1);
  }
}
