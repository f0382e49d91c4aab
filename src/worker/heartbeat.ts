/** How often the page asks whether the worker is alive, milliseconds. */
const beat = 2_000;

/**
 * Seconds without an answer after which the worker counts as lost. A whole picture of a wide network takes a slow phone some
 * seconds in one piece, and compiling shaders more; nothing takes 20 s. Without WebAssembly all is some forty times slower;
 * where the engine compiles nothing at all either, the first picture of a small network was measured to take 82 s, each
 * step 6, on two cores of a server.
 */
export const patience = { usual: 20, withoutWebAssembly: 600 } as const;

/**
 * Calls `onSilence` when `ping` has gone unanswered for so many seconds. Beats are counted, not clocks compared: a laptop
 * that slept for an hour has missed one beat. Gives back what stops it.
 */
export function startHeartbeat(
  ping: () => Promise<unknown>,
  onSilence: () => void,
  seconds: number,
): () => void {
  let waiting = 0;
  const answered = (): void => {
    waiting = 0;
  };
  const timer = setInterval(() => {
    if (waiting === 0) ping().then(answered, () => undefined);
    waiting++;
    if (waiting * beat <= seconds * 1000) return;
    clearInterval(timer);
    onSilence();
  }, beat);
  return () => clearInterval(timer);
}
