import { useEffect, useRef, useState } from "react";
import { isStill } from "./isStill.ts";

/** A step of the crowd takes this long, milliseconds. */
const GLIDE = 220;

/** A number that glides to where it is sent; it is there at once where motion is unwelcome. */
export function useGlide(target: number): number {
  const [shown, setShown] = useState(target);
  const now = useRef(target);
  useEffect(() => {
    const from = now.current;
    if (from === target) return;
    const show = (value: number) => {
      now.current = value;
      setShown(value);
    };
    let begun: number | null = null;
    let frame = requestAnimationFrame(function next(time) {
      begun ??= time;
      const share = isStill() ? 1 : Math.min(1, (time - begun) / GLIDE);
      show(share === 1 ? target : from + (target - from) * share);
      if (share < 1) frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return shown;
}
