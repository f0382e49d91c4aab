/**
 * Elements under copies of all that a part of the page stands in. These have no boxes: they hand down what they hand down
 * on the page, and selectors find them.
 */
export function surroundings(part: Element, inside: readonly Element[]): Element {
  let content = inside;
  for (let around = part.parentElement; around; around = around.parentElement) {
    const copy = around.cloneNode(false) as HTMLElement;
    // What is set in rem counts from another root there.
    copy.style.fontSize = getComputedStyle(around).fontSize;
    copy.style.setProperty("display", "contents", "important");
    copy.append(...content);
    content = [copy];
  }
  return content[0];
}
