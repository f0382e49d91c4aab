import { useEffect, useRef, useState } from "react";
import { withChanges } from "./withChanges.ts";

/** How long words must have stood before they are read out, milliseconds: a hand that drags is not talked over. */
const REST_MS = 1000;

/** What a change came to, once it has come to rest; nothing of the first picture, which is read in its place. */
export function useAnnouncement(words: string | null): string {
  const [announcement, setAnnouncement] = useState("");
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (words === null) return;
    if (last.current === null) {
      last.current = words;
      return;
    }
    if (words === last.current) return;
    const timer = setTimeout(() => {
      setAnnouncement(withChanges(last.current ?? "", words));
      last.current = words;
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return announcement;
}
