import { type RefObject, useEffect } from "react";

/** Everything on the page that neither holds `element` nor lies in it. */
function elsewhere(element: Element): Element[] {
  const others: Element[] = [];
  for (let at = element; at !== document.body && at.parentElement; at = at.parentElement)
    others.push(...[...at.parentElement.children].filter((other) => other !== at));
  return others;
}

/** While `alone`, the element has the screen to itself: the page behind does not scroll and cannot be reached by keys. */
export function useAloneOnScreen(root: RefObject<Element | null>, alone: boolean): void {
  useEffect(() => {
    if (!alone || !root.current) return;
    const made = elsewhere(root.current).filter((other) => !other.hasAttribute("inert"));
    for (const other of made) other.setAttribute("inert", "");
    document.documentElement.classList.add("presenting");
    return () => {
      for (const other of made) other.removeAttribute("inert");
      document.documentElement.classList.remove("presenting");
    };
  }, [root, alone]);
}
