import { useEffect } from "react";

/** Brings the slide into sight that the address names, once the list stands: "#own-3". */
export function useNamedSlide(stands: boolean): void {
  useEffect(() => {
    if (!stands) return;
    const row = document.getElementById(`slide-${location.hash.slice(1)}`);
    row?.scrollIntoView({ block: "center" });
    row?.querySelector<HTMLElement>(".own-row-handle")?.focus({ preventScroll: true });
  }, [stands]);
}
