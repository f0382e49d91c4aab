import { setTimeout as sleep } from "node:timers/promises";
import type { Act, AimedKind, Word } from "../act.ts";
import { exportNow, reloadFaults } from "../readBack.ts";
import { settle } from "../settle.ts";
import type { Visit } from "../visit.ts";

type WholeAct = Exclude<Act, { kind: AimedKind }>;

/** A narrower page than this is promised to nobody, pixels. */
const narrowest = 280;

/** The address of the page that is open, with these words. */
function addressWith(url: string, words: readonly Word<string>[], present: boolean): string {
  const { origin, pathname, hash } = new URL(url);
  const search = words.map(({ knob, value }) => `${knob}=${encodeURIComponent(value)}`);
  if (present) search.push("present");
  return origin + pathname + (search.length > 0 ? `?${search.join("&")}` : "") + hash;
}

async function resize({ page }: Visit, width: number, height: number, zoom: number): Promise<void> {
  const size = {
    width: Math.max(narrowest, Math.round(width / zoom)),
    height: Math.max(200, Math.round(height / zoom)),
  };
  await page.setViewportSize(size);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setDeviceMetricsOverride", {
    ...size,
    deviceScaleFactor: zoom,
    mobile: false,
  });
  await session.detach();
}

/** A headless browser counts every tab as visible, so the page is told otherwise. */
const say = (state: DocumentVisibilityState) => {
  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
  Object.defineProperty(document, "hidden", { value: state === "hidden", configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
};

async function freeze({ page }: Visit, milliseconds: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  await sleep(milliseconds);
  await session.send("Page.setWebLifecycleState", { state: "active" });
  await session.detach();
}

async function goBy({ page }: Visit, by: -1 | 1): Promise<void> {
  const options = { waitUntil: "domcontentloaded", timeout: 20_000 } as const;
  await (by < 0 ? page.goBack(options) : page.goForward(options));
  // Before the first page there is an empty one.
  if (!page.url().startsWith("http")) await page.goForward(options);
}

/** The same address in a second tab, where a run is set going if there is one; it is closed again. */
async function secondTab({ page }: Visit): Promise<void> {
  const tab = await page.context().newPage();
  await tab.goto(page.url(), { waitUntil: "domcontentloaded" });
  await settle(tab);
  const play = tab.getByRole("button", { name: "Play", exact: true }).first();
  if ((await play.count()) > 0) await play.press("Enter", { timeout: 5_000 }).catch(() => undefined);
  await settle(tab, 1_000);
  await tab.close();
}

/** Does an act to the page as a whole. Gives what it finds wrong itself. */
export async function performWhole(visit: Visit, act: WholeAct): Promise<readonly string[]> {
  const { page } = visit;
  switch (act.kind) {
    case "keys":
      for (const key of act.keys) await page.keyboard.press(key);
      return [];
    case "address":
      await page.goto(addressWith(page.url(), act.words, act.present), { waitUntil: "domcontentloaded" });
      return [];
    case "resize":
      await resize(visit, act.width, act.height, act.zoom);
      return [];
    case "theme":
      await page.emulateMedia({
        colorScheme: act.dark ? "dark" : "light",
        reducedMotion: act.still ? "reduce" : "no-preference",
        forcedColors: act.forced ? "active" : "none",
      });
      return [];
    case "visibility":
      await page.evaluate(say, act.state);
      return [];
    case "sleep":
      await freeze(visit, act.milliseconds);
      return [];
    case "wait":
      await sleep(act.milliseconds);
      return [];
    case "history":
      await goBy(visit, act.by);
      return [];
    case "reload":
      return reloadFaults(page);
    case "export":
      return (await exportNow(page)).faults;
    case "tab":
      await secondTab(visit);
      return [];
  }
}
