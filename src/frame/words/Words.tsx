import { memo } from "react";
import { useAnnouncement } from "./useAnnouncement.ts";
import "./words.css";

interface Props {
  readonly id: string;
  /** What the picture shows now; null before there is one. */
  readonly words: string | null;
  /** A scene keeps the answer to itself: so do the words. */
  readonly isSecret: boolean;
}

/** "In words": what the picture shows, under it, and read out when a change has come to rest. */
export const Words = memo(function Words({ id, words, isSecret }: Props) {
  const said = isSecret ? "This is kept until you have answered." : words;
  const announcement = useAnnouncement(said);
  return (
    <>
      {/* What was prerendered may differ in a last digit from what the reader's browser computes. */}
      <p className="figure-words" id={id} data-words="" translate="no" suppressHydrationWarning>
        {said}
      </p>
      <span className="visually-hidden" aria-live="polite" translate="no">
        {announcement}
      </span>
    </>
  );
});
