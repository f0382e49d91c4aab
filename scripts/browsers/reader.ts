import { setTimeout as sleep } from "node:timers/promises";
import type { Engine, Point } from "./engine.ts";
import { emptyPage } from "./recorder.ts";

/** Something on the page: by what a selector finds, or by the name on a button, link or summary inside of it. */
export interface Target {
  readonly selector: string;
  readonly name?: string;
}

/** How long anything may take on a machine that has much else to do, milliseconds. */
export const patience = 120_000;

/**
 * Runs in the page: brings a target into the middle of the window and tells where it is; null where it is not yet. Throws,
 * with what lies over it, where no pointer can meet it.
 */
async function place(selector: string, name: string | null): Promise<{ at: number[]; box: number[] } | null> {
  const isNamed = (element: Element) =>
    (element.getAttribute("aria-label") ?? element.textContent ?? "").trim() === name;
  const roots = [...document.querySelectorAll(selector)];
  const all =
    name === null
      ? roots
      : roots
          .flatMap((root) => [...root.querySelectorAll("button, a[href], summary, [role=button], label")])
          .filter(isNamed);
  const found = all.find((element) => element.checkVisibility());
  if (!found) return null;
  found.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const { left, top, width, height } = window.recorded?.asShown(found) ?? found.getBoundingClientRect();
  const at = [left + width / 2, top + height / 2];
  const met = document.elementFromPoint(at[0], at[1]);
  if (met !== found && !found.contains(met) && !met?.contains(found))
    throw new Error(`“${name ?? selector}” lies under ${met?.outerHTML.slice(0, 120)}`);
  return { at, box: [left, top, width, height] };
}

/** Runs in the page: an input has got this file. */
function putFile(selector: string, name: string, base64: string): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`There is no ${selector}.`);
  const held = new DataTransfer();
  held.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
  field.files = held.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Works the site in one engine, by what stands on it. */
export class Reader {
  readonly engine: Engine;
  /** Where the site's root is answered. */
  readonly base: string;

  constructor(engine: Engine, base: string) {
    this.engine = engine;
    this.base = base;
  }

  /** Opens an address below the site's root, and waits until the page hears its reader. */
  async open(address: string): Promise<void> {
    await this.engine.open(new URL(address, this.base).href);
    await this.until("the page is awake", () => document.documentElement.dataset["live"] !== undefined);
  }

  /** Forgets what the site has kept in this browser, as if it had never been there. */
  async forget(): Promise<void> {
    await this.engine.open(new URL(emptyPage, this.base).href);
    await this.engine.evaluate(async () => {
      localStorage.clear();
      sessionStorage.clear();
      const known = await indexedDB.databases();
      const gone = known.map(
        ({ name = "" }) =>
          new Promise<void>((done, fail) => {
            const asked = indexedDB.deleteDatabase(name);
            asked.addEventListener("success", () => done());
            asked.addEventListener("error", fail);
          }),
      );
      await Promise.all(gone);
    });
  }

  /** Waits until a function says true in the page. Rejects, saying what did not come about. */
  async until<Args extends readonly unknown[]>(
    what: string,
    holds: (...args: Args) => boolean | Promise<boolean>,
    ...args: Args
  ): Promise<void> {
    const end = performance.now() + patience;
    while (!(await this.engine.evaluate(holds, ...args))) {
      if (performance.now() > end) throw new Error(`Waited ${patience / 1000} s in vain: ${what}.`);
      await sleep(50);
    }
  }

  /** Where something is, once it is there, brought into the middle of the window. */
  async find({ selector, name }: Target): Promise<{ at: Point; box: readonly number[] }> {
    const end = performance.now() + patience;
    for (;;) {
      const found = await this.engine.evaluate(place, selector, name ?? null);
      if (found) return { at: [found.at[0], found.at[1]], box: found.box };
      if (performance.now() > end) throw new Error(`There is no “${name ?? selector}” on the page.`);
      await sleep(50);
    }
  }

  async click(target: Target): Promise<void> {
    const { at } = await this.find(target);
    await this.engine.drag("mouse", [at]);
  }

  press(key: string): Promise<void> {
    return this.engine.press(key);
  }

  /** Gives a file to an input, as a reader who chooses it. */
  give(input: string, name: string, bytes: Buffer): Promise<void> {
    return this.engine.evaluate(putFile, input, name, bytes.toString("base64"));
  }

  /** What went wrong since it was last asked, each once. Offline the page has no recorder: the browser alone tells. */
  async faults(): Promise<string[]> {
    const told = await this.engine.evaluate(() => window.recorded?.faults.splice(0) ?? []);
    return [...new Set([...told, ...this.engine.heard()])];
  }

  /** Waits for the next file that the page hands out, and takes it. */
  async file(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    await this.until("a file is handed out", () => (window.recorded?.files.length ?? 0) > 0);
    const { name, base64 } = await this.engine.evaluate(async () => {
      const [taken] = window.recorded?.files.splice(0, 1) ?? [];
      const bytes = new Uint8Array(await taken.content.arrayBuffer());
      let text = "";
      for (const byte of bytes) text += String.fromCharCode(byte);
      return { name: taken.name, base64: btoa(text) };
    });
    return { name, bytes: Buffer.from(base64, "base64") };
  }
}
