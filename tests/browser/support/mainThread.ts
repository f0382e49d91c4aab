import type { Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, all in all and on the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** A task of a page's main thread, in milliseconds. */
export interface Task {
  readonly onTheClock: number;
  /** What the page itself computed: while another program has the processor, this stands still. */
  readonly onTheProcessor: number;
}

/** The tasks that a page's main thread has done while something happens. No other page may be open in the browser. */
export async function tasksDuring(page: Page, happening: () => Promise<unknown>): Promise<Task[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error("This page has no browser that could trace it.");
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] });
  await happening();
  // A task is written down when it ends, which may be after its own answer has arrived here: one more, and it has.
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  const trace = (await browser.stopTracing()).toString("utf8");
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = traceEvents.filter(
    ({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain",
  );
  const isMain = new Set(mains.map(threadOf));
  const tasks = traceEvents.filter((event) => event.name === "RunTask" && isMain.has(threadOf(event)));
  // One that the trace cuts off at its start or its end has no length.
  return tasks.flatMap(({ dur, tdur }) =>
    dur === undefined || tdur === undefined ? [] : { onTheClock: dur / 1000, onTheProcessor: tdur / 1000 },
  );
}
