import { until } from "../../../tests/browser/support/until.ts";
import type { FigureReader } from "../figureReader.ts";
import type { Visit } from "../visit.ts";

/** Runs in the page: how the knobs of a figure and the handles on its picture stand. */
function setting(root: string): string {
  const inputs = [...document.querySelectorAll<HTMLInputElement>(`${root} fieldset input`)];
  const handles = [...document.querySelectorAll(`${root} .figure-stage [role=slider]`)];
  return JSON.stringify([
    inputs.map(({ value, checked }) => [value, checked]),
    handles.map((handle) => [handle.getAttribute("aria-valuenow"), handle.getAttribute("aria-valuetext")]),
  ]);
}

/** What a hand does with a figure: it turns a slider by keys, and drags a handle on the picture. */
export async function handling({ reader, tally }: Visit, figure: FigureReader): Promise<void> {
  const { slug, selector } = figure;
  const { engine } = reader;
  const isThere = (what: string) => engine.evaluate((s) => document.querySelector(s) !== null, what);
  const changes = async (act: () => Promise<void>) => {
    const before = await engine.evaluate(setting, selector);
    await act();
    const isOther = async () => (await engine.evaluate(setting, selector)) !== before;
    await until("the figure is set otherwise", isOther, 10_000);
    await figure.ready();
    return figure.faultsOfChecks();
  };
  const slider = `${selector} .figure-controls input[type=range]`;
  if (await isThere(slider))
    await tally.ask("sliders are turned by keys", slug, () =>
      changes(async () => {
        const isAtEnd = await engine.evaluate((s) => {
          const input = document.querySelector<HTMLInputElement>(s);
          input?.scrollIntoView({ block: "center", behavior: "instant" });
          input?.focus();
          return input !== null && input.value === input.max;
        }, slider);
        await reader.press(isAtEnd ? "ArrowLeft" : "ArrowRight");
      }),
    );
  const handle = `${selector} .figure-stage [role=slider]`;
  if (await isThere(handle))
    await tally.ask("handles are dragged", slug, () =>
      changes(async () => {
        const {
          at: [x, y],
        } = await reader.find({ selector: handle });
        const away = [12, 24, 36].map((by): [number, number] => [x - by, y - by]);
        await engine.drag("mouse", [[x, y], ...away]);
      }),
    );
}
