import type { Page } from "playwright-core";
import { FigureDriver } from "../support/figure.ts";
import { until } from "../support/until.ts";
import type { Fault } from "./struck.ts";

/** How a figure came through a fault. */
export interface Survival {
  /** What it said; empty where it went on by itself. */
  readonly said: string;
  /** What was pressed. */
  readonly pressed: string;
  /** Seconds of training that were lost. */
  readonly lost: number;
  /** Seconds from the press, or from the fault, to the next step. */
  readonly back: number;
}

interface Seen {
  readonly at: number;
  readonly step: number;
}

/** Runs in the page: writes down every step that is shown, by a clock that no test shifts. */
function watchSteps(): void {
  const seen: Seen[] = [];
  Object.assign(globalThis, { seen });
  const start = performance.timeOrigin;
  new MutationObserver(() => {
    const shown = /step ([\d,]+)/.exec(document.querySelector(".transport-progress")?.textContent ?? "");
    const step = Number(shown?.[1].replaceAll(",", ""));
    if (shown && seen.at(-1)?.step !== step) seen.push({ at: new Event("now").timeStamp + start, step });
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

const stepsSeen = (page: Page): Promise<Seen[]> =>
  page.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen);

/** Until there is a press to go on with, or, where none is needed, until it has gone on. */
const PATIENCE = 30_000;

/** How long it plays before, milliseconds: it has then been kept. */
const PLAYED = 2_500;

/** Plays, is struck, and goes on: by itself, or by the one press that it offers. Throws if it does not. */
export async function survive(page: Page, slug: string, fault: Fault): Promise<Survival> {
  const figure = await new FigureDriver(page, slug).ready();
  await page.evaluate(watchSteps);
  const speed = figure.root.locator(".transport-speed");
  // The fastest that is not full speed: a run at that would soon be over.
  if (slug === "value-iteration") await speed.selectOption("5");
  await figure.button("Play").click();
  await until("it has played", async () => playedFor(await stepsSeen(page)) >= PLAYED, 60_000);
  const before = await stepsSeen(page);
  const rate = rateOf(before);
  await fault.strike(page);
  const struck = await stepsSeen(page);
  const [{ at: since, step: reached }] = struck.slice(-1);

  const goOnBy = page.getByRole("button", { name: /^(Carry on|Start it anew)$/ });
  const notice = figure.root.locator(".notice").filter({ has: goOnBy });
  const press = notice.getByRole("button", { name: /^(Carry on|Start it anew)$/ });
  const goesOn = async () => (await stepsSeen(page)).filter(({ at }) => at > since).length >= 3;
  let isOn = false;
  await until(
    "it goes on, or can be told to",
    async () => (await press.isVisible()) || (!fault.isTold && (isOn = await goesOn())),
    PATIENCE,
  );
  if (isOn) {
    const [next] = (await stepsSeen(page)).filter(({ at }) => at > since);
    return { said: "", pressed: "", lost: 0, back: (next.at - since) / 1000 };
  }
  const said = (await notice.locator(".notice-text").innerText()).trim();
  if ((await figure.root.locator(".figure-stage :is(svg, canvas)").count()) === 0)
    throw new Error("The last picture is gone.");
  const pressed = await press.innerText();
  const shown = (await stepsSeen(page)).length;
  await press.click();
  const pressedAt = Date.now();
  const after = async () => (await stepsSeen(page)).slice(shown);
  await until("the run goes on", async () => (await after()).length >= 2, PATIENCE);
  const [first, second] = await after();
  return {
    said,
    pressed,
    lost: Math.max(0, reached - first.step) / rate,
    back: Math.max(0, second.at - pressedAt) / 1000,
  };
}

const playedFor = (seen: readonly Seen[]): number => {
  const played = seen.filter(({ step }) => step > 0);
  return played.length < 2 ? 0 : played[played.length - 1].at - played[0].at;
};

/** Steps a second, of the last seconds. */
function rateOf(seen: readonly Seen[]): number {
  const [first, last] = [seen[Math.max(1, seen.length - 50)] ?? seen[0], seen[seen.length - 1]];
  return (last.step - first.step) / ((last.at - first.at) / 1000);
}
