import { expect } from "vitest";
import { tabOrder } from "../support/tabOrder.ts";
import type { Visit } from "./visit.ts";

/** Tab comes to every control, visibly, and leaves the figure again. */
export async function isInReachOfTheKeyboard(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  await figure.page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const order = await tabOrder(figure.page);
  const names = order.map(({ name }) => name);
  const transport = (await figure.runs()) ? ["Play", "Step", "Rewind", "Speed", "Save run", "Load run"] : [];
  expect(names).toEqual(
    expect.arrayContaining([...transport, "Reset", "Download JSON", "Download CSV", "Copy link"]),
  );
  const sliders = await figure.root
    .getByRole("slider")
    .evaluateAll((all) => all.map(({ id }) => id).filter(Boolean));
  expect(order.map(({ id }) => id)).toEqual(expect.arrayContaining(sliders));
  expect(order.filter(({ name }) => name === "")).toEqual([]);
  expect(order.filter(({ isLit, isOnScreen }) => !isLit || !isOnScreen)).toEqual([]);
}
