/** Runs in the page, by itself: what a reader would see or hear that may not be, one line each. */
export function faultsOnScreen(): string[] {
  const faults: string[] = [];
  const { nameOf, roleOf, all } = globalThis.monkeyControls;
  const short = (text: string) => text.replace(/\s+/g, " ").trim().slice(0, 80);
  const wrong = /\b(?:NaN|undefined|Infinity)\b|\[object |^not a number$/;
  /** What the reader has typed is quoted. */
  const unquoted = (text: string) => text.replace(/“[^”]*”/g, "“”");
  const figureOf = (element: Element | null) => element?.closest<HTMLElement>("[data-figure]") ?? null;
  const inside = (element: Element | null) => {
    const slug = figureOf(element)?.dataset["figure"];
    return slug === undefined ? "" : ` in ${slug}`;
  };

  // Prose may speak of what is undefined, code and what has been typed may say anything.
  const spoken = "pre, code, script, style, noscript, textarea, .katex-mathml, [data-source]";
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue ?? "";
    if (!wrong.test(text) || !parent || parent.closest(spoken)) continue;
    if (figureOf(parent) === null && !/NaN|\[object /.test(text)) continue;
    if (wrong.test(unquoted(text)) && parent.checkVisibility())
      faults.push(`“${short(text)}” is on the screen${inside(parent)}`);
  }
  for (const element of document.querySelectorAll("[data-figure] *"))
    for (const name of [
      "aria-label",
      "aria-valuetext",
      "aria-valuenow",
      "title",
      "transform",
      "d",
      "points",
    ]) {
      const value = element.getAttribute(name);
      if (value !== null && wrong.test(unquoted(value)))
        faults.push(`${name}="${short(value)}" of a ${element.localName}${inside(element)}`);
    }

  for (const control of all()) {
    if (nameOf(control) !== "") continue;
    const look = control.getAttribute("class") ?? control.id;
    faults.push(`a ${roleOf(control)} without a name${inside(control)}: ${control.localName}.${short(look)}`);
  }

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    faults.push(`the page can be scrolled sideways by ${scrollWidth - clientWidth} px`);

  for (const badge of document.querySelectorAll("[data-figure] .checks")) {
    const figure = figureOf(badge);
    const says = figure?.querySelector(".figure-notices, .transport-progress")?.textContent ?? "";
    if (badge.textContent?.includes("✗") && !/diverged/.test(says)) {
      const failing = [...badge.querySelectorAll("tr")].filter((row) => row.textContent?.includes("✗"));
      faults.push(
        `a check does not hold${inside(badge)}: ${failing.map((row) => short(row.textContent ?? "")).join("; ")}`,
      );
    }
  }

  /** By how much text may reach beyond, pixels: a letter's own slant. */
  const beyond = 9;
  const leaves = "[data-figure] :is(text, p, span, button, label, td, th, li, output, summary)";
  const aside =
    ".visually-hidden, .katex, [role=dialog], dialog, [role=tooltip], .checks-panel, .tip, [data-island]:not([data-state=awake])";
  for (const element of document.querySelectorAll(leaves)) {
    const own = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
    if (!own || element.closest(aside) !== null) continue;
    if (
      !element.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
        contentVisibilityAuto: true,
      })
    )
      continue;
    const figure = figureOf(element);
    const box = element.getBoundingClientRect();
    if (!figure || box.width === 0) continue;
    const frame = figure.getBoundingClientRect();
    if (element.closest("svg") === null && getComputedStyle(element).position === "absolute") continue;
    let scrolls = false;
    for (let e = element.parentElement; e && e !== figure; e = e.parentElement)
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflow) && !(e instanceof SVGElement))
        scrolls = true;
    if (scrolls) continue;
    const out = Math.max(
      box.right - frame.right,
      frame.left - box.left,
      box.bottom - frame.bottom,
      frame.top - box.top,
    );
    if (out > beyond)
      faults.push(
        `“${short(element.textContent ?? "")}” is out of its figure by ${Math.round(out)} px${inside(element)}`,
      );
    // Knobs stand beside the picture on a wide page, below it on a narrow one.
    const knobs = element.closest(".figure-stage") && figure.querySelector(".figure-controls");
    const over = knobs?.getBoundingClientRect();
    if (
      over &&
      Math.min(box.right, over.right) - Math.max(box.left, over.left) > beyond &&
      Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top) > beyond
    )
      faults.push(`“${short(element.textContent ?? "")}” lies over the knobs${inside(element)}`);
  }
  return [...new Set(faults)];
}
