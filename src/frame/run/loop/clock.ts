/** Time as the transport loop needs it; a test brings its own. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Calls back again and again, until the function that is given back is called. */
  every(milliseconds: number, callback: () => void): () => void;
  /** Calls back before the next picture is drawn. */
  onFrame(callback: () => void): void;
  /** Lets everything else that waits on this thread have its turn. */
  breathe(): Promise<void>;
}

export const browserClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  every: (milliseconds, callback) => {
    const timer = setInterval(callback, milliseconds);
    return () => clearInterval(timer);
  },
  onFrame: (callback) => void requestAnimationFrame(callback),
  // A message, not a timer: nested timers wait 4 ms at least.
  breathe: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(null);
    }),
};
