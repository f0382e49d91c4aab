import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "playwright-core";
import { until } from "./until.ts";

export type Cell = number | string | null;

/** The export of a figure, as docs/figures.md fixes it. */
export interface Exported {
  readonly figure: string;
  readonly version: string | number;
  readonly params: Readonly<Record<string, Cell | boolean>>;
  readonly tables: Readonly<
    Record<string, { readonly columns: readonly string[]; readonly rows: readonly Cell[][] }>
  >;
  readonly checks: readonly {
    readonly name: string;
    readonly estimate: number;
    readonly exact: number;
    readonly standardError?: number;
    readonly tolerance?: number;
    readonly holds: boolean;
  }[];
}

/** Works a figure as a reader does, by the names on its buttons. */
export class FigureDriver {
  readonly root: Locator;

  readonly page: Page;

  /** How long anything may take, milliseconds. */
  readonly #patience: number;

  constructor(page: Page, slug: string, patience = 60_000) {
    this.page = page;
    this.#patience = patience;
    this.root = page.locator(`[data-figure="${slug}"]`);
  }

  button(name: string): Locator {
    return this.root.getByRole("button", { name, exact: true });
  }

  /** Brings the figure into sight, which wakes it, and waits until it stands still and can be played or stepped. */
  async ready(): Promise<this> {
    // A figure that wakes again is drawn anew: the one that was found may be gone before it is in sight.
    const comes = () => this.root.scrollIntoViewIfNeeded().then(() => true);
    await until("the figure comes into sight", comes, this.#patience);
    await this.page
      .locator('[data-island][data-state="awake"]', { has: this.root })
      .waitFor({ state: "attached", timeout: this.#patience });
    await this.settled();
    if (await this.runs())
      await until("Rewind is enabled", () => this.button("Rewind").isEnabled(), this.#patience);
    return this;
  }

  /** Gives the page another size and waits until the figure is drawn for it. */
  async fit(size: { readonly width: number; readonly height: number }): Promise<void> {
    await this.page.setViewportSize(size);
    await this.ready();
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }

  /** Is it a simulation, with a transport that counts steps? A scrubber through time has the same buttons, and none. */
  async runs(): Promise<boolean> {
    return (await this.root.locator(".transport-progress").count()) > 0;
  }

  /** Waits until everything that was asked for is computed. */
  async settled(): Promise<void> {
    await this.root.and(this.page.locator(':not([aria-busy="true"])')).waitFor({ timeout: this.#patience });
  }

  /** What the badge of the checks says. */
  async verdict(): Promise<string> {
    await this.settled();
    return (await this.root.locator(".checks summary, span.checks").textContent()) ?? "";
  }

  /** The number of steps that the transport shows. */
  async step(): Promise<number> {
    const text = (await this.root.locator(".transport-progress").textContent()) ?? "";
    const shown = /step ([\d,.\s]+)|([\d,]+) steps?\b/i.exec(text);
    if (!shown) throw new Error(`No step count in "${text}".`);
    return Number((shown[1] ?? shown[2]).replace(/\D/g, ""));
  }

  /** Presses Play, waits for `steps` steps and presses Pause. */
  async runTo(steps: number, milliseconds = this.#patience): Promise<void> {
    await this.button("Play").click();
    await this.waitForStep(steps, milliseconds);
    await this.pause();
  }

  async waitForStep(steps: number, milliseconds = this.#patience): Promise<void> {
    await until(`step ${steps} is reached`, async () => (await this.step()) >= steps, milliseconds, 200);
  }

  async pause(): Promise<void> {
    await this.button("Pause").click();
    await this.button("Play").waitFor({ timeout: this.#patience });
    await this.settled();
  }

  /** Presses Step `count` times, each when the one before is done. */
  async stepBy(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      const before = await this.step();
      await this.button("Step").click();
      await until(`step ${before} is passed`, async () => (await this.step()) > before, this.#patience);
      await this.settled();
    }
  }

  /** Presses Step `count` times, or until the run ends or diverges and cannot be stepped. */
  async stepAtMost(count: number): Promise<void> {
    const step = this.button("Step");
    for (let i = 0; i < count && (await step.isEnabled()); i++) {
      const before = await this.step();
      await step.click();
      const isDone = async () => (await this.step()) > before || !(await step.isEnabled());
      await until(`step ${before} is passed`, isDone, this.#patience);
      await this.settled();
    }
  }

  /** Presses Rewind and waits until it stands at step 0. */
  async rewind(): Promise<void> {
    await this.button("Rewind").click();
    await until("it stands at step 0", async () => (await this.step()) === 0, this.#patience);
    await this.settled();
  }

  /** What "Download JSON" gives. */
  async json(): Promise<Exported> {
    return JSON.parse((await this.download("Download JSON")).toString("utf8")) as Exported;
  }

  /** The file that a button gives. */
  async download(button: string): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button(button).click()]);
    return bytesOf(download);
  }
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** The rows of a table as records. Throws if there is no such table. */
export function records(exported: Exported, name: string): Record<string, Cell>[] {
  const table = exported.tables[name];
  if (!table)
    throw new Error(`The export has no table "${name}", only ${Object.keys(exported.tables).join(", ")}.`);
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, i) => [column, row[i]])));
}
