/**
 * Keeps the screen from going dark, until the function that is returned is called. A browser lets the screen go whenever the page
 * is out of sight: it is asked again when that is over. Where it cannot be had, nothing happens.
 */
export function keepScreenOn(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isWanted = true;
  const ask = async () => {
    if (!isWanted || document.visibilityState !== "visible") return;
    try {
      lock = await navigator.wakeLock.request("screen");
      if (!isWanted) await lock.release();
    } catch {
      // Battery low, a frame without permission, or no such thing: the screen does as it is set.
    }
  };
  void ask();
  document.addEventListener("visibilitychange", ask);
  return () => {
    isWanted = false;
    document.removeEventListener("visibilitychange", ask);
    void lock?.release().catch(() => undefined);
  };
}
