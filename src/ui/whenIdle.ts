interface Waiting {
  /** The longest that it may wait, milliseconds; without it, for as long as there is something to do. */
  readonly within?: number;
  /** How long it waits in a browser that cannot tell when it is idle, milliseconds. */
  readonly otherwise: number;
}

/** Calls back when the browser has nothing better to do; returns the way to call it off. */
export function whenIdle(callback: () => void, { within, otherwise }: Waiting): () => void {
  if ("requestIdleCallback" in window) {
    const request = requestIdleCallback(callback, within === undefined ? {} : { timeout: within });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(callback, otherwise);
  return () => clearTimeout(timer);
}
