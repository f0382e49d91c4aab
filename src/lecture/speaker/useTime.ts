import { useEffect, useState } from "react";

/** So often a clock's seconds are looked at. */
const EVERY = 250;

/** Milliseconds since 1970, brought up to date several times a second. */
export function useTime(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY);
    return () => clearInterval(timer);
  }, []);
  return now;
}
