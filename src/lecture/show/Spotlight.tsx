import { useEffect, useRef } from "react";

/** All is dim but what the pointer is on. Presses go through. */
export function Spotlight() {
  const light = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      light.current?.style.setProperty("--light-x", `${clientX}px`);
      light.current?.style.setProperty("--light-y", `${clientY}px`);
    };
    for (const type of ["pointermove", "pointerdown"] as const) addEventListener(type, follow);
    return () => {
      for (const type of ["pointermove", "pointerdown"] as const) removeEventListener(type, follow);
    };
  }, []);
  return <div className="lecture-spotlight" ref={light} aria-hidden="true" />;
}
