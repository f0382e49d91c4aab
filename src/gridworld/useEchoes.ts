import { useCallback, useContext, useEffect, useRef } from "react";
import { HistoryContext } from "../frame/history/historyContext.ts";

/**
 * Tells a text's own echoes from news: the picture follows a fast hand late, so what was sent is remembered, and its
 * coming back is no change. What is undone before it has come back is news. Gives what is to be called with every text
 * that is sent.
 */
export function useEchoes(text: string, onNews: (text: string) => void): (sent: string) => void {
  const { turned } = useContext(HistoryContext);
  const sent = useRef<string[]>([]);
  const seen = useRef(turned);
  useEffect(() => {
    if (seen.current !== turned) sent.current = [];
    seen.current = turned;
    const place = sent.current.indexOf(text);
    if (place >= 0) sent.current.splice(0, place + 1);
    else {
      sent.current = [];
      onNews(text);
    }
  }, [text, turned, onNews]);
  return useCallback((next) => {
    sent.current.push(next);
  }, []);
}
