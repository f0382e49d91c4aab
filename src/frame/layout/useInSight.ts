import { type RefObject, useEffect, useState } from "react";
import { whenAllIsWanted } from "../../islands/wholePage.ts";

const NEAR = "600px";

/** Whether an element is near the screen (once is enough), and whether anybody can see it now. */
export function useInSight(element: RefObject<HTMLElement | null>): { near: boolean; seen: boolean } {
  const [near, setNear] = useState(false);
  const [onScreen, setOnScreen] = useState(false);
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const isIn = (entries: IntersectionObserverEntry[]) => entries.at(-1)?.isIntersecting === true;
    const nearby = new IntersectionObserver((entries) => isIn(entries) && setNear(true), {
      rootMargin: NEAR,
    });
    const visible = new IntersectionObserver((entries) => setOnScreen(isIn(entries)));
    const onVisibility = () => setShown(document.visibilityState === "visible");
    const forget = whenAllIsWanted(() => setNear(true));
    nearby.observe(target);
    visible.observe(target);
    onVisibility();
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      forget();
      nearby.disconnect();
      visible.disconnect();
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [element]);
  return { near, seen: onScreen && shown };
}
