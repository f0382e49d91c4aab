import { type RefObject, useEffect, useEffectEvent, useState } from "react";

/** Takes files that are dropped on an element. Gives whether something is held over it. */
export function useDropped(
  zone: RefObject<HTMLElement | null>,
  take: (files: readonly File[]) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  const takeNow = useEffectEvent(take);
  useEffect(() => {
    const element = zone.current;
    if (!element) return;
    const done = new AbortController();
    const on = (type: "dragover" | "dragleave" | "drop", over: boolean) =>
      element.addEventListener(
        type,
        (event) => {
          event.preventDefault();
          setOver(over);
          if (type === "drop") takeNow([...(event.dataTransfer?.files ?? [])]);
        },
        { signal: done.signal },
      );
    on("dragover", true);
    on("dragleave", false);
    on("drop", false);
    return () => done.abort();
  }, [zone]);
  return isOver;
}
