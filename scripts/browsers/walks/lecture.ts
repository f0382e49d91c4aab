import { defaultDeck } from "../../../src/lecture/defaultDeck.ts";
import { until } from "../../../tests/browser/support/until.ts";
import { patience } from "../reader.ts";
import type { Visit } from "../visit.ts";

const ids = defaultDeck.beats.map(({ id }) => id);

/** Runs in the page: the figure on the slide, if there is one, is there and computed; what is wrong with its checks. */
function slide(): { readonly stands: boolean; readonly badge: string; readonly isCut: boolean } {
  const figure = document.querySelector(".lecture-figure[data-shown] [data-figure]");
  const box = figure?.getBoundingClientRect();
  const isCut = box !== undefined && (box.right > innerWidth + 1 || box.bottom > innerHeight + 1);
  const badge = figure?.querySelector(".checks summary, span.checks")?.textContent ?? "";
  return { stands: figure?.getAttribute("aria-busy") !== "true", badge, isCut };
}

/** The lecture, walked by a clicker to its end and back. */
export async function walkLecture(visit: Visit): Promise<void> {
  const { reader, tally } = visit;
  await reader.engine.resize(1280, 720);
  await tally.ask("the lecture is walked to its end and back", "PageDown", async () => {
    await reader.open("lecture");
    await reader.until("the lecture stands", () => document.querySelector(".reveal[data-ready]") !== null);
    return walk(visit, "PageDown", ids);
  });
  await tally.ask("the lecture is walked to its end and back", "PageUp", () =>
    walk(visit, "PageUp", ids.toReversed()),
  );
}

async function walk({ reader, tally }: Visit, key: string, expected: readonly string[]): Promise<string[]> {
  const place = () => reader.engine.evaluate(() => location.hash);
  const met: string[] = [];
  for (let before = ""; before !== (await place()); ) {
    before = await place();
    const id = before.split("/")[1];
    if (id !== met.at(-1)) {
      met.push(id);
      await tally.ask("slides stand", `${id}, ${key}`, async () => {
        await until("its figure stands", async () => (await reader.engine.evaluate(slide)).stands, patience);
        const { badge, isCut } = await reader.engine.evaluate(slide);
        return [...(badge.includes("✗") ? [badge] : []), ...(isCut ? ["its figure is cut off"] : [])];
      });
    }
    await reader.press(key);
  }
  return JSON.stringify(met) === JSON.stringify(expected)
    ? []
    : [`${met.length} of ${expected.length} slides were met`];
}
