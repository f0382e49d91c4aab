/** What can be reached by keys and leaves the arrows to others. */
const reachable =
  "button, a[href], input, select, textarea, summary, [tabindex]:not([tabindex^='-']), [contenteditable=true]";

/**
 * Keeps the keyboard where it is in a part of the page: when what has the focus is taken away by its own press (an answer that is
 * told, a message that is dismissed, a setting that is forgotten), browsers let go of it and the next key starts at the top of the
 * page. Then it goes to what is chosen beside it, else to what stood before it, else to the first control that is left near it; never
 * to a slider, which would take the arrows that walk through scenes.
 * Costs one observer of the children of its ancestors, while something in the part has the focus.
 */
export function keepFocus(part: HTMLElement): void {
  let held: Element | null = null;
  const observer = new MutationObserver((records) => {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (!held || held.isConnected || !isLost) return;
    const gone = held;
    const removal = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
    if (removal) heirOf(part, removal)?.focus({ preventScroll: true });
  });
  const hold = (element: Element) => {
    held = element;
    observer.disconnect();
    for (let above = element.parentElement; above && part.contains(above); above = above.parentElement)
      observer.observe(above, { childList: true });
  };
  part.addEventListener("focusin", ({ target }) => target instanceof Element && hold(target));
  part.addEventListener("focusout", () => {
    // What is taken away goes without saying so, or says so before it goes.
    if (held?.isConnected === true && document.hasFocus()) queueMicrotask(letGo);
  });
  const letGo = () => {
    if (!held?.isConnected || part.contains(document.activeElement)) return;
    held = null;
    observer.disconnect();
  };
  if (part.contains(document.activeElement) && document.activeElement) hold(document.activeElement);
}

/** Who has the focus after what has been removed. */
function heirOf(part: HTMLElement, { target, nextSibling }: MutationRecord): HTMLElement | undefined {
  const comesBefore = (element: Element) =>
    nextSibling?.isConnected
      ? (nextSibling.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
      : (target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ||
        target.contains(element);
  let near: Node | null = target;
  while (near && !near.isConnected) near = near.parentNode;
  for (; near instanceof Element && part.contains(near); near = near.parentElement) {
    const left = [...near.querySelectorAll<HTMLElement>(reachable)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(":disabled, [inert] *, [role=slider], [type=range]"),
    );
    const heir =
      left.find((element) => element.matches("[aria-pressed=true]")) ?? left.findLast(comesBefore) ?? left[0];
    if (heir) return heir;
  }
  return undefined;
}
