declare global {
  /** Timers of the page that will fire within seconds. */
  var timersUnderWay: Set<unknown>;
}

/**
 * Runs in a page before its own scripts: counts its timers, but for those that only tidy up much later. What looks after
 * something every few seconds never does: on a busy machine it would take a slow worker for a dead one.
 */
export function watchTimers(): void {
  const underWay = new Set<unknown>();
  globalThis.timersUnderWay = underWay;
  globalThis.setTimeout = new Proxy(globalThis.setTimeout, {
    apply(start, self, [callback, delay = 0, ...rest]: [() => void, number?, ...unknown[]]) {
      const fire = (...given: []) => {
        underWay.delete(timer);
        callback(...given);
      };
      const timer: unknown = Reflect.apply(start, self, [fire, delay, ...rest]);
      if (delay < 10_000) underWay.add(timer);
      return timer;
    },
  });
  globalThis.setInterval = new Proxy(globalThis.setInterval, {
    apply(start, self, [callback, delay = 0, ...rest]: [() => void, number?, ...unknown[]]) {
      return Reflect.apply(start, self, [callback, delay < 1000 ? delay : 2 ** 31 - 1, ...rest]);
    },
  });
  globalThis.clearTimeout = new Proxy(globalThis.clearTimeout, {
    apply(stop, self, [timer]: [unknown]) {
      underWay.delete(timer);
      return Reflect.apply(stop, self, [timer]);
    },
  });
}
