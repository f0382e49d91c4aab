import { isAllWanted } from "./wholePage.ts";

/** From how far away an island may fall asleep, in screens above and below. */
const FAR = "300%";
/** How long the reader must stay so far away, milliseconds. */
const LONG = 20_000;

/** Calls back once the reader has been far from an island for long. Not while the keyboard is in it, a figure is presented or all of the page is wanted. */
export function whenLeft(island: HTMLElement, callback: () => void): void {
  const box = island.firstElementChild;
  if (!box) return;
  let timer: ReturnType<typeof setTimeout>;
  const ask = () => {
    const isHeld =
      isAllWanted() ||
      island.querySelector(":focus-visible") !== null ||
      document.documentElement.classList.contains("presenting");
    if (isHeld) timer = setTimeout(ask, LONG);
    else {
      observer.disconnect();
      callback();
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      clearTimeout(timer);
      if (entries.at(-1)?.isIntersecting === false) timer = setTimeout(ask, LONG);
    },
    { rootMargin: `${FAR} 0px` },
  );
  observer.observe(box);
}
