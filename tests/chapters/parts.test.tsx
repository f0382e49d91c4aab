import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Shell } from "../../src/app/Shell.tsx";
import { loadPage } from "../../src/app/site.ts";
import { questions } from "../../src/chapters/questions.ts";
import { sectionsOf } from "../../src/chapters/sectionsOf.ts";
import { chapters } from "../../src/contents.ts";

const partOf = (html: string, from: string, to: string) => {
  const start = html.indexOf(from);
  expect(start, from).toBeGreaterThanOrEqual(0);
  return html.slice(start, html.indexOf(to, start));
};
const count = (html: string, what: RegExp) => html.match(what)?.length ?? 0;

const pages = await Promise.all(
  chapters.map(async ({ address, figures }) => ({
    address,
    figures,
    html: renderToString(<Shell page={await loadPage(address)} root="./" />),
  })),
);

describe.each(pages)("/$address", ({ address, html, figures }) => {
  test("says in three to five lines what the reader will be able to do", () => {
    const goals = count(partOf(html, 'class="chapter-goals"', "</section>"), /<li>/g);
    expect(goals).toBeGreaterThanOrEqual(3);
    expect(goals).toBeLessThanOrEqual(5);
  });

  test("lists its sections, all of them and in order, twice: beside the text and folded", () => {
    const nav = partOf(html, 'aria-label="On this page"', "</nav>");
    const listed = [...nav.matchAll(/href="#([a-z-]+)"/g)].map(([, id]) => id);
    const headings = [...html.matchAll(/<h2 id="([a-z-]+)"/g)].map(([, id]) => id);
    const sections = headings.filter((id) => id !== "goals");
    expect(listed).toEqual([...sections, ...sections]);
    expect(Object.keys(sectionsOf[address])).toEqual(sections);
    expect(sections.slice(-2)).toEqual(["remember", "exercises"]);
    expect(sections.filter((id) => figures.includes(id))).toEqual([]);
    const nameless = [...html.matchAll(/<h2>/g)];
    expect(nameless, "headings without an anchor").toHaveLength(0);
  });

  test("leaves five lines to remember, each with a scene of its own figures, all different", () => {
    const lines = partOf(html, 'class="chapter-remember"', "</ol>").split("<li>").slice(1);
    expect(lines).toHaveLength(5);
    const scenes = lines.map((line) => /\?([a-z-]+)\.scene=([a-z-]+)#\1"/.exec(line));
    for (const scene of scenes) expect(figures).toContain(scene?.[1]);
    expect(new Set(scenes.map((scene) => scene?.[0])).size).toBe(5);
  });

  test("asks what the list of questions says, in its order", () => {
    const asked = (kind: string) =>
      [...html.matchAll(new RegExp(`class="${kind}"[^>]*data-question="([^"]+)"`, "g"))].map(([, id]) => id);
    expect(asked("predict")).toEqual(questions[address].predictions);
    expect(asked("exercise")).toEqual(questions[address].exercises);
  });

  test("ends with three exercises, and tells none of their answers", () => {
    const exercises = html.slice(html.indexOf('<h2 id="exercises"'));
    expect(count(exercises, /class="exercise"/g)).toBe(3);
    expect(count(exercises, /role="status"[^>]*><\/div>/g)).toBe(3);
  });
});
