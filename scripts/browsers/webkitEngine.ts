import { setTimeout as sleep } from "node:timers/promises";
import type { Engine, Point } from "./engine.ts";
import { freePort, startScreen, startTool } from "./tools.ts";
import { keyValue, startSession, type WebDriver } from "./webDriver.ts";

/** How long a script of ours may take in the page, milliseconds. */
const patience = 180_000;

interface Answer {
  readonly value?: unknown;
  readonly error?: string;
}

/** Runs in the page, around the function that is asked for: WebDriver waits for what it hands to its last argument. */
const asAnswered = (work: string): string => `
  const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${work})(...arguments[0])).then(
    (value) => done({ value: value === undefined ? null : value }),
    (error) => done({ error: String(error) }),
  );`;

/** WebKitGTK's MiniBrowser by WebKitWebDriver, on a screen that nobody sees. */
export async function webkitEngine(driver: string, browser: string): Promise<Engine> {
  const screen = await startScreen();
  const port = await freePort();
  const process = startTool(driver, [`--port=${port}`], {
    DISPLAY: screen.display,
    // The sandbox of its pages wants user namespaces, which root in a container has not.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    // There is no graphics card behind the screen.
    WEBKIT_DISABLE_DMABUF_RENDERER: "1",
  });
  const end = async () => {
    await process.end();
    await screen.end();
  };
  try {
    const session = await whenItListens(port, browser);
    return engineOf(session, end);
  } catch (error) {
    await end();
    throw error;
  }
}

async function whenItListens(port: number, binary: string): Promise<WebDriver> {
  const wish = {
    browserName: "MiniBrowser",
    timeouts: { script: patience, pageLoad: patience },
    "webkitgtk:browserOptions": { binary, args: ["--automation"] },
  };
  for (let tries = 100; ; tries--) {
    try {
      return await startSession(port, wish);
    } catch (error) {
      const isRefused = error instanceof TypeError;
      if (!isRefused || tries === 0) throw error;
      await sleep(100);
    }
  }
}

function engineOf({ capabilities, command }: WebDriver, end: () => Promise<void>): Engine {
  const evaluate: Engine["evaluate"] = async <Args extends readonly unknown[], T>(
    work: (...args: Args) => T | Promise<T>,
    ...args: Args
  ) => {
    const script = asAnswered(String(work));
    const answer = await command<Answer>("POST", "/execute/async", { script, args: [args] });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T;
  };
  const act = (action: object) => command<void>("POST", "/actions", { actions: [action] });
  return {
    name: `WebKitGTK ${String(capabilities["browserVersion"])}`,
    cannot: new Map([
      ["touch", "WebKitWebDriver moves a mouse and presses keys, and has no fingers"],
      ["print", "WebKitWebDriver has no command to print"],
    ]),
    open: (url) => command("POST", "/url", { url }),
    evaluate,
    drag: (_by, points) => act(mouseActions(points)),
    press: (key) => act(keyActions(key)),
    resize: async (width, height) => {
      // The rectangle that is set is the whole window's: what it has beside the page is added.
      const beside = await evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
      await command("POST", "/window/rect", { width: width + beside[0], height: height + beside[1] });
    },
    print: () => Promise.reject(new Error("WebKitWebDriver does not print.")),
    picture: async () => Buffer.from(await command<string>("GET", "/screenshot"), "base64"),
    heard: () => [],
    close: async () => {
      await command("DELETE", "").catch(() => undefined);
      await end();
    },
  };
}

const move = ([x, y]: Point, duration = 0) => ({
  type: "pointerMove",
  duration,
  x: Math.round(x),
  y: Math.round(y),
  origin: "viewport",
});

function mouseActions([first, ...rest]: readonly Point[]): object {
  const actions = [
    move(first),
    { type: "pointerDown", button: 0 },
    ...rest.map((point) => move(point, 10)),
    { type: "pointerUp", button: 0 },
  ];
  return { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
}

function keyActions(key: string): object {
  const value = keyValue(key);
  return {
    type: "key",
    id: "keyboard",
    actions: [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ],
  };
}
