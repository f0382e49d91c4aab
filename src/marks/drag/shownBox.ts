/** Browsers that know this property tell boxes as the window shows them; those that do not, as they were laid out. */
const tellsEnlargement = "currentCSSZoom";

/** What is asked of an element. */
type Boxed = Pick<Element, "getBoundingClientRect" | "parentElement">;

/** How many times `zoom` enlarges an element, its ancestors' taken together. */
function enlargementOf(element: Boxed): number {
  const own = Number(getComputedStyle(element as Element).getPropertyValue("zoom")) || 1;
  return element.parentElement ? own * enlargementOf(element.parentElement) : own;
}

/**
 * Where an element is shown, in the pixels of the window, which are those of a pointer's place. WebKit (measured in 2.50)
 * and Chromium before 128 divide the box of an enlarged element, left and top included, by how many times it is enlarged.
 */
export function shownBox(element: Boxed): Pick<DOMRect, "left" | "top" | "width" | "height"> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const times = tellsEnlargement in element ? 1 : enlargementOf(element);
  return { left: left * times, top: top * times, width: width * times, height: height * times };
}
