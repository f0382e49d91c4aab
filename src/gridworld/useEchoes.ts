import { useCallback, useEffect, useRef } from "react";

/**
 * Tells a text's own echoes from news: the picture follows a fast hand late, so what was sent is remembered, and its
 * coming back is no change. Gives what is to be called with every text that is sent.
 */
export function useEchoes(text: string, onNews: (text: string) => void): (sent: string) => void {
  const sent = useRef<string[]>([]);
  useEffect(() => {
    const place = sent.current.indexOf(text);
    if (place >= 0) sent.current.splice(0, place + 1);
    else {
      sent.current = [];
      onNews(text);
    }
  }, [text, onNews]);
  return useCallback((next) => {
    sent.current.push(next);
  }, []);
}
