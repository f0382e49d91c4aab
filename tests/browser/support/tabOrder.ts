import type { Page } from "playwright-core";

/** How many presses of Tab may be needed to leave a figure. */
const most = 150;

/** What has the focus: the name that it goes by, and whether the ring of the house (src/ui/base.css) shows it. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const figure = element?.closest("[data-figure]");
    if (!element || !figure) return null;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
    const colourOf = (token: string) => {
      const probe = figure.appendChild(document.createElement("i"));
      probe.style.color = `var(${token})`;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    // On a chosen option, which has the accent's colour itself, the ring has the colour of its words.
    const rings = ["--focus", "--on-accent"].map(colourOf);
    // A radio button that is not seen has its ring around its words or its label.
    const isLit = [element, element.nextElementSibling, element.parentElement].some((e) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(e ?? element);
      return outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2 && rings.includes(outlineColor);
    });
    const { top, bottom } = element.getBoundingClientRect();
    return {
      role:
        element.getAttribute("role") ??
        (element instanceof HTMLInputElement ? element.type : element.localName),
      name: (element.getAttribute("aria-label") ?? label ?? element.textContent).trim(),
      id: element.id,
      isLit,
      isOnScreen: bottom > 0 && top < innerHeight,
    };
  });

/** Everything that Tab comes to within a figure, in order. */
export async function tabOrder(page: Page) {
  const order = [];
  let entered = false;
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop) order.push(stop);
    else if (entered) return order;
    entered = stop !== null;
  }
  throw new Error(`Tab does not leave the figure after ${most} presses: a keyboard trap.`);
}
