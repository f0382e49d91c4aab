/** A copy of a part of the page as it stands: what is painted on canvases and set in fields, written into it. */
export function stillCopy(part: HTMLElement): HTMLElement {
  const copy = part.cloneNode(true) as HTMLElement;
  const originals = part.querySelectorAll("*");
  for (const [i, element] of [...copy.querySelectorAll("*")].entries()) {
    const original = originals[i];
    if (original instanceof HTMLCanvasElement) element.replaceWith(imageOf(original));
    else if (original instanceof HTMLInputElement) writeInput(original, element);
    else if (original instanceof HTMLOptionElement) element.toggleAttribute("selected", original.selected);
    else if (original instanceof HTMLTextAreaElement) element.textContent = original.value;
  }
  return copy;
}

function writeInput({ value, checked }: HTMLInputElement, copy: Element): void {
  copy.setAttribute("value", value);
  copy.toggleAttribute("checked", checked);
}

function imageOf(canvas: HTMLCanvasElement): HTMLImageElement {
  const image = document.createElement("img");
  for (const { name, value } of canvas.attributes) image.setAttribute(name, value);
  const { width, height } = getComputedStyle(canvas);
  image.style.width = width;
  image.style.height = height;
  // A canvas that nothing was drawn on may have no pixels, and no picture.
  image.src = canvas.width * canvas.height > 0 ? canvas.toDataURL() : "data:,";
  return image;
}
