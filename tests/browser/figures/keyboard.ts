import { expect } from "vitest";
import { tabOrder } from "../support/tabOrder.ts";
import type { Visit } from "./visit.ts";

/** Tab comes to every control, visibly, and leaves the figure again. */
export async function isInReachOfTheKeyboard(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  // What only loses the focus is where Tab goes on from.
  await figure.page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
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
