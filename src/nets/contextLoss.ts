import type { Tensor } from "./tf.ts";

/** The graphics card was taken away (a driver reset, a laptop asleep): all tensors on it are gone. */
class ContextLostError extends Error {
  override readonly name = "ContextLostError";

  constructor() {
    super("The graphics card was taken away while the network ran on it (its WebGL context was lost).");
  }
}

/** The canvas of the WebGL backend that runs; a canvas of one that was stopped may still tell of its loss. */
let watched: EventTarget | null = null;
let lost = false;
const waiting = new Set<(error: ContextLostError) => void>();

/** Watches the canvas of the WebGL backend that now runs. */
export function watchContext(canvas: EventTarget): void {
  forgetContext();
  watched = canvas;
  canvas.addEventListener("webglcontextlost", () => {
    if (canvas !== watched) return;
    lost = true;
    for (const reject of waiting) reject(new ContextLostError());
    waiting.clear();
  });
}

/** No context is lost any more: another backend runs, or a new context. */
export function forgetContext(): void {
  watched = null;
  lost = false;
}

/** Throws a ContextLostError if the running backend's context is lost. */
export function checkContext(): void {
  if (lost) throw new ContextLostError();
}

/**
 * Reads tensors back, all at once. A lost context would leave `data()` pending for ever, or give zeros: this rejects
 * with a ContextLostError instead.
 */
export async function read(tensors: readonly Tensor[]): Promise<Float32Array[]> {
  checkContext();
  return new Promise((resolve, reject) => {
    waiting.add(reject);
    Promise.all(tensors.map((tensor) => tensor.data()))
      .then((numbers) => {
        checkContext();
        resolve(numbers as Float32Array[]);
      })
      .catch(reject)
      .finally(() => waiting.delete(reject));
  });
}

/** Reads tensors back and disposes of them, also when that fails. */
export async function take(tensors: readonly Tensor[]): Promise<Float32Array[]> {
  try {
    return await read(tensors);
  } finally {
    for (const tensor of tensors) tensor.dispose();
  }
}
