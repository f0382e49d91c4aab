import type { Visit } from "../visit.ts";

const what = "the page's own switches work";

/** Runs in the page. */
const theme = () => document.documentElement.dataset["theme"] ?? "";

/** What stands on every page: theme, search and its dialog, a term's tip. */
export async function useShell({ reader, tally }: Visit): Promise<void> {
  const { engine } = reader;
  await tally.ask(what, "the theme, kept over a reload", async () => {
    await reader.open("about");
    const before = await engine.evaluate(theme);
    await reader.click({ selector: ".theme-switch" });
    const after = await engine.evaluate(theme);
    await reader.open("about");
    const kept = await engine.evaluate(theme);
    await reader.click({ selector: ".theme-switch" });
    return before !== after && kept === after ? [] : [`${before} → ${after} → ${kept}`];
  });
  await tally.ask(what, "search, by its key, to a page", async () => {
    await reader.press("/");
    await reader.until("the dialog is open", () => document.querySelector("dialog[open] input") !== null);
    for (const letter of "elbo") await reader.press(letter);
    await reader.until(
      "something is found",
      () => document.querySelector("dialog[open] [role=option]") !== null,
    );
    await reader.press("Enter");
    await reader.until("it leads away", () => !location.pathname.includes("about"));
  });
  await tally.ask(what, "search is left by Escape", async () => {
    await reader.open("about");
    await reader.click({ selector: ".search-button" });
    await reader.until("the dialog is open", () => document.querySelector("dialog[open] input") !== null);
    await reader.press("Escape");
    await reader.until("it is closed", () => document.querySelector("dialog[open]") === null);
  });
}
