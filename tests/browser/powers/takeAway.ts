/** The ways in which a power can be missing. */
export const manners = ["absent", "throws", "rejects", "never"] as const;
export type Manner = (typeof manners)[number];

export interface Taken {
  readonly powers: readonly string[];
  readonly manner: Manner;
}

/**
 * Takes powers of the browser away, in a page or in a worker: the name is gone, its first touch throws, what it promises is
 * rejected later, or never comes. What answers at once throws instead. Runs in the browser: it may use nothing around it.
 */
function takeAway({ powers, manner }: Taken): void {
  const isHere = typeof document !== "undefined";
  const refused = () => new DOMException("Taken away by a test.", "SecurityError");
  const refuse = () => {
    throw refused();
  };
  /** Puts something that does not work in a power's place. */
  const put = (owner: object, name: string, broken: unknown) =>
    Object.defineProperty(owner, name, {
      configurable: true,
      get: () => {
        if (manner === "throws") throw refused();
        return manner === "absent" ? undefined : broken;
      },
    });
  const later = (fail: () => void) => manner === "rejects" && setTimeout(fail, 20);
  const promise = () => new Promise((_, reject) => void later(() => reject(refused())));
  const promising = (...names: string[]) => Object.fromEntries(names.map((name) => [name, promise]));
  const databaseRequest = () => {
    const request = { error: refused(), onerror: () => undefined };
    later(() => request.onerror());
    return request;
  };
  class DeadWorker extends EventTarget {
    constructor() {
      super();
      later(() => this.dispatchEvent(new Event("error")));
    }
    terminate() {}
  }
  const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
  const takeWebGL = ({ prototype }: { prototype: { getContext: unknown } }) => {
    const getContext = prototype.getContext as (...kind: unknown[]) => unknown;
    prototype.getContext = function get(...kind: unknown[]) {
      if (!String(kind[0]).includes("webgl")) return getContext.apply(this, kind);
      return manner === "absent" ? null : refuse();
    };
  };
  const takers: Record<string, () => void> = {
    localStorage: () => put(globalThis, "localStorage", storage),
    sessionStorage: () => put(globalThis, "sessionStorage", storage),
    IndexedDB: () => put(globalThis, "indexedDB", { open: databaseRequest }),
    Cache: () => put(globalThis, "caches", promising("open", "match", "keys")),
    "service workers": () => isHere && put(navigator, "serviceWorker", promising("register")),
    locks: () => put(navigator, "locks", promising("request", "query")),
    clipboard: () => put(navigator, "clipboard", promising("writeText", "write")),
    "wake lock": () => put(navigator, "wakeLock", promising("request")),
    BroadcastChannel: () => put(globalThis, "BroadcastChannel", refuse),
    fullscreen: () => isHere && put(Element.prototype, "requestFullscreen", promise),
    workers: () => put(globalThis, "Worker", DeadWorker),
    WebAssembly: () =>
      put(globalThis, "WebAssembly", {
        validate: () => true,
        ...promising("instantiate", "instantiateStreaming", "compile"),
      }),
    SIMD: () => Object.assign(WebAssembly, { validate: () => (manner === "absent" ? false : refuse()) }),
    WebGL: () => {
      takeWebGL(OffscreenCanvas);
      if (isHere) takeWebGL(HTMLCanvasElement);
    },
  };
  for (const power of powers) takers[power]();
}

/** The script that takes powers away from the page or the worker that it begins. */
export const scriptTaking = (taken: Taken): string => `(${takeAway})(${JSON.stringify(taken)});\n`;
