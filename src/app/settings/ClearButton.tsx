import { useEffect, useRef, useState } from "react";

interface Props {
  /** What stands on the button. */
  readonly shown: string;
  /** What is cleared, in the middle of a sentence: "runs". */
  readonly of: string;
  /** What is to be known before. */
  readonly warning: string;
  /** `nothing`: there is nothing to clear; `final`: cleared, and not to be put back. */
  readonly state: "full" | "nothing" | "cleared" | "final";
  readonly onClear: () => Promise<void>;
  readonly onPutBack: () => Promise<void>;
}

/** Clears something after a question in its own place, and offers to put it back. The keyboard stays with it. */
export function ClearButton({ shown, of, warning, state, onClear, onPutBack }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const phase = isAsking ? "asking" : state;
  const last = useRef(phase);
  useEffect(() => {
    if (last.current !== phase) place.current?.querySelector<HTMLElement>("[data-next]")?.focus();
    last.current = phase;
  }, [phase]);
  const work = (job: () => Promise<void>) => async () => {
    setIsBusy(true);
    await job();
    setIsBusy(false);
    setIsAsking(false);
  };
  return (
    <div className="settings-clear" ref={place} aria-busy={isBusy}>
      {phase === "full" && (
        <button
          type="button"
          className="settings-small"
          data-next
          aria-label={`Clear ${of} …`}
          onClick={() => setIsAsking(true)}
        >
          {shown}
        </button>
      )}
      {phase === "asking" && (
        <div className="settings-asking" role="group" aria-label={`Clear ${of}?`}>
          <p>{warning}</p>
          <button
            type="button"
            className="settings-small settings-sure"
            disabled={isBusy}
            onClick={work(onClear)}
          >
            Clear {of}
          </button>
          <button type="button" className="settings-small" data-next onClick={() => setIsAsking(false)}>
            Keep
          </button>
        </div>
      )}
      {(phase === "cleared" || phase === "final") && (
        <span
          className="settings-cleared"
          role="status"
          tabIndex={-1}
          data-next={phase === "final" || undefined}
        >
          Cleared.
        </span>
      )}
      {phase === "cleared" && (
        <button
          type="button"
          className="settings-small"
          data-next
          aria-label={`Undo: put ${of} back`}
          disabled={isBusy}
          onClick={work(onPutBack)}
        >
          Undo
        </button>
      )}
    </div>
  );
}
