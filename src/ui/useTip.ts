import { type FocusEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from "react";

/** Room that is kept between a tip and the edge of the window, pixels. */
const EDGE = 8;

/**
 * When a tip is shown: while the mouse is on its word or on itself, while the keyboard is on its word, or after a tap,
 * until Escape, a press elsewhere or leaving. A tap that shows it does not follow the link.
 */
export function useTip() {
  const [shown, setShown] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const touched = useRef(false);
  useEffect(() => {
    if (!shown) return;
    if (tip.current) keepInside(tip.current);
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && setShown(false);
    const onPress = (event: Event) => !root.current?.contains(event.target as Node) && setShown(false);
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPress);
    };
  }, [shown]);
  const events = {
    onPointerEnter: (event: PointerEvent) => isMouse(event) && setShown(true),
    onPointerLeave: (event: PointerEvent) => isMouse(event) && setShown(false),
    onPointerDown: (event: PointerEvent) => {
      touched.current = !isMouse(event);
    },
    onClick: (event: MouseEvent) => {
      if (touched.current && !shown) {
        event.preventDefault();
        setShown(true);
      }
      touched.current = false;
    },
    // A press focuses too; only the keyboard's focus is a way of pointing.
    onFocus: (event: FocusEvent) => event.target.matches(":focus-visible") && setShown(true),
    onBlur: () => setShown(false),
  };
  return { shown, root, tip, events };
}

const isMouse = (event: PointerEvent) => event.pointerType === "mouse";

/** Moves a tip sideways into the window, and above its word where there is no room below. */
function keepInside(tip: HTMLElement): void {
  tip.style.translate = "";
  tip.classList.remove("term-tip-above");
  const { left, right, bottom } = tip.getBoundingClientRect();
  const over = Math.max(0, right - (document.documentElement.clientWidth - EDGE));
  tip.style.translate = `${Math.max(EDGE - left, -over)}px`;
  tip.classList.toggle("term-tip-above", bottom > innerHeight);
}
