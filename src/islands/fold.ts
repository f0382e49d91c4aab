import { inAFrameOfItsOwn } from "./frames.ts";

/**
 * What is far from the reader is folded: its HTML lies unread in a `<noscript>`, which costs a page nothing to lay out and a
 * browser no search for fields to fill in (that search alone laid out all figures of a chapter: 230 ms). A browser without
 * scripts reads it where it lies.
 */

/** From how far away a part is unfolded, in screens above and below: before it wakes, so that nobody sees it folded. */
const NEAR = "200%";

const folds = () => document.querySelectorAll<HTMLElement>('[data-fold="folded"]');

let observer: IntersectionObserver | null = null;

/** While a page is built: its HTML with the last part of every island folded, where that part is marked `data-fold`. */
export const foldHtml = (island: string): string =>
  island.replace(
    /(<div [^>]*data-fold=")("[^>]*>)(.*)(<\/div><\/figure>)$/s,
    (_, open, opened, inside, close) => `${open}folded${opened}<noscript>${inside}</noscript>${close}`,
  );

const foldable = (island: HTMLElement) => island.querySelector<HTMLElement>("[data-fold]");

/** The height of what an island marks `data-fold`, pixels: from its first child to its last, as it has no box of its own. */
export function foldHeight(island: HTMLElement): number {
  const part = foldable(island);
  const top = part?.firstElementChild?.getBoundingClientRect().top ?? 0;
  return (part?.lastElementChild?.getBoundingClientRect().bottom ?? top) - top;
}

/** Folds what an island marks `data-fold`, and leaves room of this height for it. */
export function fold(island: HTMLElement, height: number): void {
  const part = foldable(island);
  if (!part) return;
  const unread = document.createElement("noscript");
  unread.textContent = part.innerHTML;
  part.replaceChildren(unread);
  part.style.minBlockSize = `${height}px`;
  part.dataset.fold = "folded";
  observer?.observe(part);
}

/** Unfolds what is folded in a part of the page, its pictures first where it is `halfway`. */
export function unfold(around: ParentNode, halfway = false): void {
  for (const part of around.querySelectorAll<HTMLElement>('[data-fold="folded"], [data-fold="halfway"]')) {
    if (part.dataset.fold === "folded") {
      observer?.unobserve(part);
      part.innerHTML = part.textContent ?? "";
      part.style.removeProperty("min-block-size");
    }
    part.dataset.fold = halfway ? "halfway" : "";
  }
}

/** Unfolds what the reader comes near, and everything before the page is printed. */
export function unfoldOnApproach(): void {
  observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const around = target.parentElement;
        if (!isIntersecting || !around) continue;
        const finish = () => unfold(around);
        const begin = () => {
          unfold(around, true);
          inAFrameOfItsOwn(finish, true);
        };
        // What is in sight comes whole: its second half would be seen to come.
        inAFrameOfItsOwn(boundingClientRect.top < innerHeight ? finish : begin, true);
      }
    },
    { rootMargin: `${NEAR} 0px` },
  );
  for (const part of folds()) observer.observe(part);
  addEventListener("beforeprint", () => unfold(document));
}
