import { until } from "../../tests/browser/support/until.ts";
import { patience, type Reader } from "./reader.ts";

/** Runs in the page: the figure is in sight, awake, computed, and can be played if it runs. */
function stands(slug: string): boolean {
  const root = document.querySelector<HTMLElement>(`[data-figure="${slug}"]`);
  if (!root) return false;
  const { bottom, top } = root.getBoundingClientRect();
  if (bottom <= 0 || top >= innerHeight) root.scrollIntoView({ behavior: "instant" });
  const island = root.closest<HTMLElement>("[data-island]");
  const rewind = root.querySelector(".transport-progress") && root.querySelector("[aria-label=Rewind]");
  return (
    (island === null || island.dataset["state"] === "awake") &&
    root.getAttribute("aria-busy") === "false" &&
    rewind?.getAttribute("aria-disabled") !== "true"
  );
}

/** Runs in the page: the number of steps that the transport shows; -1 while it shows none. */
function shownStep(slug: string): number {
  const text = document.querySelector(`[data-figure="${slug}"] .transport-progress`)?.textContent ?? "";
  const shown = /step ([\d,.\s]+)|([\d,]+) steps?\b/i.exec(text);
  return shown ? Number((shown[1] ?? shown[2]).replace(/\D/g, "")) : -1;
}

/** Runs in the page: the button of this scene is pressed. */
const isChosen = (root: string, title: string) =>
  document.querySelector(`${root} .figure-scene[aria-pressed=true]`)?.textContent === title;

/** Works one figure, as `FigureDriver` of the tests does. */
export class FigureReader {
  readonly reader: Reader;
  readonly slug: string;
  readonly selector: string;

  constructor(reader: Reader, slug: string) {
    this.reader = reader;
    this.slug = slug;
    this.selector = `[data-figure="${slug}"]`;
  }

  /** Brings it into sight, and waits until it stands still and can be played or stepped. */
  async ready(): Promise<this> {
    await this.reader.until(`${this.slug} stands`, stands, this.slug);
    return this;
  }

  click(name: string): Promise<void> {
    return this.reader.click({ selector: this.selector, name });
  }

  /** Is it a simulation, with a transport that counts steps? */
  runs(): Promise<boolean> {
    return this.reader.engine.evaluate(
      (root) => document.querySelector(`${root} .transport-progress`) !== null,
      this.selector,
    );
  }

  step(): Promise<number> {
    return this.reader.engine.evaluate(shownStep, this.slug);
  }

  /** Waits until it has come to this step. */
  async comesTo(step: number): Promise<void> {
    await until(`step ${step} is reached`, async () => (await this.step()) >= step, patience);
  }

  /** Waits until it stands at this step. */
  async isAt(step: number): Promise<void> {
    await until(`it stands at step ${step}`, async () => (await this.step()) === step, patience);
    await this.ready();
  }

  /** Does it play just now? */
  plays(): Promise<boolean> {
    return this.reader.engine.evaluate(
      (root) => document.querySelector(`${root} .transport-play`)?.textContent === "Pause",
      this.selector,
    );
  }

  /** Can Step be pressed? Not at a run's end. */
  canStep(): Promise<boolean> {
    return this.reader.engine.evaluate(
      (root) =>
        document.querySelector(`${root} [aria-label=Step]`)?.getAttribute("aria-disabled") === "false",
      this.selector,
    );
  }

  /** Presses Step so many times, each when the one before is done; fewer where the run ends. */
  async stepAtMost(count: number): Promise<void> {
    for (let i = 0; i < count && (await this.canStep()); i++) {
      const before = await this.step();
      await this.click("Step");
      await this.comesTo(before + 1);
      await this.ready();
    }
  }

  /** What the badge says is wrong. Empty if its checks hold. */
  async faultsOfChecks(): Promise<string[]> {
    const verdict = await this.reader.engine.evaluate(
      (root) => document.querySelector(`${root} .checks summary, ${root} span.checks`)?.textContent ?? "",
      this.selector,
    );
    return /^checked ✓ [1-9]\d* of \d+$/.test(verdict) ? [] : [`its badge says “${verdict}”`];
  }

  /** The file that a button gives. */
  async file(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    await this.click(button);
    return this.reader.file();
  }

  /** What "Download JSON" gives. */
  async json(): Promise<string> {
    return (await this.file("Download JSON")).bytes.toString("utf8");
  }

  /** The titles of its scenes, as they stand on its buttons. */
  scenes(): Promise<string[]> {
    return this.reader.engine.evaluate(
      (root) => [...document.querySelectorAll(`${root} .figure-scene`)].map((b) => b.textContent ?? ""),
      this.selector,
    );
  }

  /** Presses a scene's button and waits until it stands. */
  async choose(title: string): Promise<void> {
    const { reader } = this;
    await reader.click({ selector: `${this.selector} .figure-scenes`, name: title });
    await reader.until(`the scene ${title} is chosen`, isChosen, this.selector, title);
    await this.ready();
  }
}
