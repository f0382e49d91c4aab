import { inAFrameOfItsOwn } from "./frames.ts";
import { keepNamed } from "./named.ts";

/**
 * Prose far down a page is not laid out (`far.css`) until the reader comes near: a chapter would otherwise be laid out whole
 * four times while it loads, 50 to 120 ms each. Near the screen it is laid out like any other, as what is held back would
 * clip the tips that reach out of it. The glossary and the corrections, of 8,000 elements each, took 1.5 s of a phone's processor.
 * Nothing with a field to fill in is held back: a browser that looks for such fields lays each out in a turn of its own.
 */

/** From how far away it is laid out, in screens above and below. */
const NEAR = "200%";

/** What `far.css` holds back. */
const HELD_BACK =
  ".chapter > :is(p, aside, ol, table, div, .tex-display):nth-child(n + 6):not([data-island]), .reward-formula, .glossary-entry, .erratum-text";

/** Marks what the reader comes near, for good. */
export function layOutOnApproach(): void {
  const backToNamed = keepNamed();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        inAFrameOfItsOwn(() => {
          target.setAttribute("data-near", "");
          backToNamed();
        });
      }
    },
    { rootMargin: `${NEAR} 0px` },
  );
  for (const part of document.querySelectorAll(HELD_BACK)) observer.observe(part);
}
