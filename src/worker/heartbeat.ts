/** How often the page asks whether the worker is alive, milliseconds. */
const beat = 2_000;

/**
 * Beats without an answer before the worker counts as lost. A whole picture of a wide network takes a slow phone some
 * seconds in one piece, and compiling shaders more; nothing takes 20 s.
 */
const patience = 10;

/**
 * Calls `onSilence` when `ping` has gone unanswered for 20 s. Beats are counted, not clocks compared: a laptop that
 * slept for an hour has missed one beat. Gives back what stops it.
 */
export function startHeartbeat(ping: () => Promise<unknown>, onSilence: () => void): () => void {
  let waiting = 0;
  const answered = (): void => {
    waiting = 0;
  };
  const timer = setInterval(() => {
    if (waiting === 0) ping().then(answered, () => undefined);
    waiting++;
    if (waiting <= patience) return;
    clearInterval(timer);
    onSilence();
  }, beat);
  return () => clearInterval(timer);
}
