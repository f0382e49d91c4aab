import { chapters, pages } from "../../../src/contents.ts";
import { until } from "../../../tests/browser/support/until.ts";
import { patience } from "../reader.ts";
import type { Visit } from "../visit.ts";

/** Runs in the page: all that is in sight is awake and computed. */
function sightStands(): boolean {
  return [...document.querySelectorAll<HTMLElement>("[data-island]")].every((island) => {
    const box = island.firstElementChild?.getBoundingClientRect();
    if (!box || box.bottom <= 0 || box.top >= innerHeight) return true;
    const figure = island.querySelector("[data-figure]");
    return island.dataset["state"] === "awake" && figure?.getAttribute("aria-busy") !== "true";
  });
}

/** Runs in the page: the figures in sight and what their badges say; then it scrolls on, and says whether it could. */
function lookAndGoOn(): { readonly seen: [string, string][]; readonly isAtEnd: boolean } {
  const seen: [string, string][] = [];
  for (const figure of document.querySelectorAll<HTMLElement>("[data-figure]")) {
    const { top, bottom } = figure.getBoundingClientRect();
    const badge = figure.querySelector(".checks summary, span.checks")?.textContent;
    if (bottom > 0 && top < innerHeight) seen.push([figure.dataset["figure"] ?? "", badge ?? ""]);
  }
  const { scrollHeight } = document.documentElement;
  const isAtEnd = scrollY + innerHeight >= scrollHeight - 2;
  scrollBy({ top: 0.7 * innerHeight, behavior: "instant" });
  return { seen, isAtEnd };
}

/** Every chapter and every other page of prose, read to its end. */
export async function readPages(visit: Visit): Promise<void> {
  const prose = pages.filter(({ address }) => !["lecture"].includes(address));
  for (const { address } of prose) {
    const what = chapters.some((chapter) => chapter.address === address) ? "chapters" : "other pages";
    await visit.tally.ask(`${what} are read to their end`, address || "home", () =>
      readToEnd(visit, address),
    );
  }
}

async function readToEnd({ reader }: Visit, address: string): Promise<string[]> {
  await reader.open(address);
  const badges = new Map<string, string>();
  for (let isAtEnd = false; !isAtEnd; ) {
    await until("what is in sight stands", () => reader.engine.evaluate(sightStands), patience);
    const found = await reader.engine.evaluate(lookAndGoOn);
    for (const [slug, badge] of found.seen) badges.set(slug, badge);
    isAtEnd = found.isAtEnd;
  }
  const expected = chapters.find((chapter) => chapter.address === address)?.figures ?? [];
  return [
    ...expected.filter((slug) => !badges.has(slug)).map((slug) => `${slug} was not met`),
    ...[...badges].filter(([, badge]) => badge.includes("✗")).map(([slug, badge]) => `${slug}: ${badge}`),
  ];
}
