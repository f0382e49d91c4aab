/** Room that is kept between a tip and the edge of the window, pixels. */
const EDGE = 8;

/** The word whose tip is shown. */
let shown: HTMLElement | null = null;
/** A finger, not the mouse, was put down last. */
let touched = false;

/**
 * Shows the tips of all terms of the page, now and later: while the mouse is on a word or on its tip, while the keyboard is
 * on the word, or after a tap, until Escape, a press elsewhere or leaving. A tap that shows a tip does not follow the link.
 * One listener for the whole page, as prose is plain HTML.
 */
export function showTips(): void {
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse") show(termAround(event.target));
  });
  document.addEventListener("focusin", ({ target }) => {
    // A press focuses too; only the keyboard's focus is a way of pointing.
    if (target instanceof Element && target.matches(":focus-visible")) show(termAround(target));
  });
  document.addEventListener("focusout", ({ target }) => {
    if (shown && termAround(target) === shown) show(null);
  });
  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType !== "mouse";
    if (termAround(event.target) !== shown) show(null);
  });
  document.addEventListener(
    "click",
    (event) => {
      const term = termAround(event.target);
      if (touched && term && term !== shown) {
        event.preventDefault();
        show(term);
      }
      touched = false;
    },
    { capture: true },
  );
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") show(null);
  });
}

const termAround = (node: EventTarget | null) =>
  node instanceof Element ? node.closest<HTMLElement>(".term") : null;

const tipOf = (term: HTMLElement | null) => term?.querySelector<HTMLElement>(".term-tip") ?? null;

function show(term: HTMLElement | null): void {
  if (term === shown) return;
  const before = tipOf(shown);
  if (before) before.hidden = true;
  shown = term;
  const tip = tipOf(term);
  if (!tip) return;
  tip.hidden = false;
  keepInside(tip);
}

/** Moves a tip sideways into the window, and above its word where there is no room below. */
function keepInside(tip: HTMLElement): void {
  tip.style.translate = "";
  tip.classList.remove("term-tip-above");
  const { left, right, bottom } = tip.getBoundingClientRect();
  const over = Math.max(0, right - (document.documentElement.clientWidth - EDGE));
  tip.style.translate = `${Math.max(EDGE - left, -over)}px`;
  tip.classList.toggle("term-tip-above", bottom > innerHeight);
}
