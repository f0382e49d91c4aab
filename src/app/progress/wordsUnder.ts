/** How many words of prose stand between a heading and the next, of its siblings; those of figures and questions aside. */
export function wordsUnder(heading: Element, next: Element | undefined): number {
  let words = 0;
  for (let part = heading.nextElementSibling; part && part !== next; part = part.nextElementSibling)
    if (!part.matches("[data-island]")) words += part.textContent?.match(/\S+/g)?.length ?? 0;
  return words;
}
