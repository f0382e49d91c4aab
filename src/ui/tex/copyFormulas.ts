import { plainTex } from "./plainTex.ts";

/**
 * What is copied: formulas as TeX, in $…$ or on a line of their own in $$…$$; to who takes rich text, as MathML. A
 * formula that is selected in part is copied whole. Left to the browser, each symbol would come twice.
 */
export function onCopy(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData || isInField(event.target)) return;
  const part = copyOf(wholeFormulas(selection.getRangeAt(0)));
  if (!part.querySelector(".katex")) return;
  // Only what stands on a page knows where its lines end, and what of it is hidden.
  document.body.append(part);
  for (const element of part.querySelectorAll(":not(.katex *)"))
    if (!element.checkVisibility()) element.remove();
  const formulas = leaveMathMl(part);
  event.clipboardData.setData("text/html", part.innerHTML);
  for (const [math, tex] of formulas) math.replaceWith(tex);
  event.clipboardData.setData("text/plain", part.innerText.trim());
  part.remove();
  event.preventDefault();
}

const isInField = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;

function formulaAround(node: Node): Element | null | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(".katex-display") ?? element?.closest(".katex");
}

function wholeFormulas(selected: Range): Range {
  const range = selected.cloneRange();
  const [first, last] = [formulaAround(range.startContainer), formulaAround(range.endContainer)];
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  return range;
}

function copyOf(range: Range): HTMLElement {
  const part = document.createElement("div");
  part.style.cssText = "position:absolute;inset-inline-start:-9999px;inline-size:60ch";
  part.append(range.cloneContents());
  for (const link of part.querySelectorAll("a")) link.setAttribute("href", link.href);
  return part;
}

/** Leaves of each formula its MathML, without the TeX that KaTeX keeps in it. Which TeX that was. */
function leaveMathMl(part: HTMLElement): Map<Element, string> {
  const formulas = new Map<Element, string>();
  for (const formula of part.querySelectorAll(".katex")) {
    const source = formula.querySelector("annotation");
    const math = formula.querySelector("math");
    if (!source || !math) continue;
    const mark = formula.matches(".katex-display > *") ? "$$" : "$";
    formulas.set(math, mark + plainTex(source.textContent ?? "") + mark);
    source.remove();
    formula.replaceChildren(math);
  }
  return formulas;
}
