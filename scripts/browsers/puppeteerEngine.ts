import puppeteer, { type Browser, type KeyInput, type LaunchOptions, type Page } from "puppeteer-core";
import type { Engine, Point } from "./engine.ts";

/** How long a driver may take over one act, milliseconds: the machine may have much else to do. */
const patience = 180_000;

/** Firefox as a reader has it, but that a mouse's desktop hears fingers too. */
const firefoxPreferences = { "dom.w3c_touch_events.enabled": 1 };

/** Chromium by its own protocol. */
export const chromiumEngine = (executablePath: string, args: readonly string[]): Promise<Engine> =>
  launch({ browser: "chrome", executablePath, args: [...args] });

/** Firefox by WebDriver BiDi, which it speaks itself. */
export const firefoxEngine = (executablePath: string): Promise<Engine> =>
  launch({ browser: "firefox", executablePath, extraPrefsFirefox: firefoxPreferences });

async function launch(options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch({ ...options, headless: true, protocolTimeout: patience });
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  return engineOf(browser, page, (await browser.version()).replace("/", " "));
}

function engineOf(browser: Browser, page: Page, name: string): Engine {
  const heard = listen(page);
  return {
    name,
    cannot: new Map(),
    open: async (url) => void (await page.goto(url, { waitUntil: "load" })),
    evaluate: (work, ...args) => page.evaluate(work as never, ...args),
    drag: (by, points) => (by === "mouse" ? dragMouse(page, points) : dragFinger(page, points)),
    press: (key) => page.keyboard.press(key as KeyInput),
    resize: (width, height) => page.setViewport({ width, height }),
    print: async () => Buffer.from(await page.pdf({ format: "a4", printBackground: false })),
    picture: async () => Buffer.from(await page.screenshot()),
    heard: () => heard.splice(0),
    close: () => browser.close(),
  };
}

/** Collects what the browser tells of a page and of its workers. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") heard.push(`console error: ${message.text()}`);
  });
  page.on("pageerror", (error) => heard.push(`uncaught: ${error instanceof Error ? error.message : error}`));
  return heard;
}

async function dragMouse({ mouse }: Page, [first, ...rest]: readonly Point[]): Promise<void> {
  await mouse.move(...first);
  await mouse.down();
  for (const point of rest) await mouse.move(...point);
  await mouse.up();
}

async function dragFinger({ touchscreen }: Page, [first, ...rest]: readonly Point[]): Promise<void> {
  const finger = await touchscreen.touchStart(...first);
  for (const point of rest) await finger.move(...point);
  await finger.end();
}
