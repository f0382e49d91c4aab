import { useEffect, useState } from "react";

/** True for a while after `value` has changed, so that a changed scale can say that it did. */
export function useRecentChange(value: string | number, milliseconds = 2500): boolean {
  const [seen, setSeen] = useState(value);
  useEffect(() => {
    if (value === seen) return;
    const timer = setTimeout(() => setSeen(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, seen, milliseconds]);
  return value !== seen;
}
