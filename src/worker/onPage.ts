import { noteMissing } from "../powers/missing.ts";
import type { WorkerLike } from "./workerLife.ts";

/** How the page hands the worker's code a port. Nobody but the page's own scripts can send it such an event. */
const HANDED = "elbo-room-port";

/** In the worker's code, loaded by the page itself: serves every port that the page hands over. */
export function serveOnPage(serve: (port: MessagePort) => void): void {
  addEventListener(HANDED, (event) => {
    if (event instanceof MessageEvent) serve(event.ports[0]);
  });
}

/**
 * The page's own thread in a worker's place, where none is to be had: the same code, asked through the same messages.
 * Rejects with a sentence for the reader if the code cannot be had either.
 *
 * @param file the address of the worker's script.
 */
export async function threadOfPage(file: string): Promise<WorkerLike> {
  try {
    await import(/* @vite-ignore */ file);
  } catch {
    throw new Error("The code that computes this could not be loaded. Are you offline?");
  }
  noteMissing("workers");
  const { port1, port2 } = new MessageChannel();
  dispatchEvent(new MessageEvent(HANDED, { ports: [port1] }));
  return Object.assign(port2, { terminate: () => port2.close(), isOnPage: true });
}
