import { until } from "../../../tests/browser/support/until.ts";
import type { Point } from "../engine.ts";
import { FigureReader } from "../figureReader.ts";
import type { Visit } from "../visit.ts";

const what = "a finger turns and drags";

/** Points on the way from one to another, a few pixels apart as a finger goes. */
const way = ([x, y]: Point, [across, down]: Point): Point[] =>
  Array.from({ length: 11 }, (_, i) => [x + (across * i) / 10, y + (down * i) / 10]);

/** A finger that goes down a slider leaves it, one that goes sideways moves it; one on a map draws walls, on a handle drags it. */
export async function touchFigures({ reader, tally }: Visit): Promise<void> {
  const { engine } = reader;
  const why = engine.cannot.get("touch");
  if (why !== undefined) return tally.skip(what, why);
  const valueOf = (selector: string) =>
    engine.evaluate((s) => {
      const element = document.querySelector(s);
      return element instanceof HTMLInputElement
        ? element.value
        : (element?.getAttribute("aria-valuenow") ?? "");
    }, selector);
  const changes = async (selector: string, points: readonly Point[]) => {
    const before = await valueOf(selector);
    await engine.drag("touch", points);
    await until("it has moved", async () => (await valueOf(selector)) !== before, 5_000);
  };
  const figure = new FigureReader(reader, "bound");
  const slider = `${figure.selector} .figure-controls input[type=range]`;
  await tally.ask(what, "down a slider of bound", async () => {
    await reader.open("figure/bound");
    await figure.ready();
    const { at } = await reader.find({ selector: slider });
    const before = await valueOf(slider);
    await engine.drag("touch", way(at, [3, 80]));
    return (await valueOf(slider)) === before ? [] : ["it has moved"];
  });
  await tally.ask(what, "along a slider of bound", async () => {
    const { at, box } = await reader.find({ selector: slider });
    await changes(slider, way([box[0] + 0.2 * box[2], at[1]], [0.5 * box[2], 2]));
  });
  const handle = `${figure.selector} .figure-stage [role=slider]`;
  await tally.ask(what, "a handle of bound", async () => {
    const { at } = await reader.find({ selector: handle });
    await changes(handle, way(at, [-30, -10]));
  });
  await tally.ask(what, "walls on the map of backward", async () => {
    await reader.open("figure/backward");
    const map = await new FigureReader(reader, "backward").ready();
    await map.click("Edit the map");
    await map.click("# wall");
    const letters = async () => (JSON.parse(await map.json()) as { params: { map: string } }).params.map;
    const before = await letters();
    const {
      box: [left, top, width, height],
    } = await reader.find({ selector: `${map.selector} [role=grid]` });
    await engine.drag("touch", way([left + 0.1 * width, top + 0.1 * height], [0.8 * width, 0.8 * height]));
    return (await letters()) === before ? ["no wall was drawn"] : [];
  });
}
