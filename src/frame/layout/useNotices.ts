import { useCallback, useState } from "react";

const MOST = 6;

/** The messages on a figure, newest last, each once. */
export function useNotices() {
  const [notices, setNotices] = useState<readonly string[]>([]);
  const notify = useCallback(
    (message: string) =>
      setNotices((old) => [...old.filter((other) => other !== message), message].slice(-MOST)),
    [],
  );
  const dismiss = useCallback(() => setNotices([]), []);
  return { notices, notify, dismiss };
}
