/** What was seen on a page for some seconds. */
export interface Watched {
  readonly stepsPerSecond: number;
  /** How often the number of steps changed. */
  readonly picturesPerSecond: number;
  /** Milliseconds; 0 if none took over 50. */
  readonly longestTask: number;
  /** What 95 % of the frames stayed within, milliseconds. */
  readonly frame95: number;
}

/** Runs in the page: watches the transport's counter, the frames and the long tasks. It may name nothing from outside. */
export async function watchPage(milliseconds: number): Promise<Watched> {
  const counter = document.querySelector(".transport-progress");
  const step = (): number =>
    Number(/step ([\d,]+)/.exec(counter?.textContent ?? "")?.[1].replaceAll(",", ""));
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration)));
  observer.observe({ type: "longtask" });
  const frames: number[] = [];
  const [began, first] = [performance.now(), step()];
  let [last, shown, pictures] = [began, first, 0];
  while (last - began < milliseconds) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    if (now > last) frames.push(now - last);
    if (step() !== shown) pictures++;
    [last, shown] = [now, step()];
  }
  const seconds = (performance.now() - began) / 1000;
  tasks.push(...observer.takeRecords().map((task) => task.duration));
  frames.sort((a, b) => a - b);
  return {
    stepsPerSecond: (step() - first) / seconds,
    picturesPerSecond: pictures / seconds,
    longestTask: Math.max(0, ...tasks),
    frame95: frames[Math.floor(0.95 * frames.length)],
  };
}

/** Runs in the page, likewise: presses Play at step 0; milliseconds until another step is shown. */
export async function timeFirstStep(): Promise<number> {
  const counter = document.querySelector(".transport-progress");
  const isAtZero = (): boolean => /step 0\b/.test(counter?.textContent ?? "");
  const play = [...document.querySelectorAll("button")].find((button) => button.textContent === "Play");
  if (play === undefined || !isAtZero())
    throw new Error("The figure does not stand at step 0, ready to play.");
  const began = performance.now();
  play.click();
  while (isAtZero()) await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - began;
}
