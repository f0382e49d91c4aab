import type { ReactNode } from "react";
import "./notice.css";

interface Props {
  /** `problem`: something stopped; `remark`: something was ignored or is worth knowing. */
  readonly kind: "problem" | "remark";
  readonly children: ReactNode;
  /** Shows a button that takes the notice away. */
  readonly onDismiss?: () => void;
  /** What goes on with one press. */
  readonly action?: ReactNode;
}

/** A message on a figure, announced to screen readers. */
export function Notice({ kind, children, onDismiss, action }: Props) {
  return (
    <div className={`notice notice-${kind}`} role={kind === "problem" ? "alert" : "status"}>
      <span className="notice-mark" aria-hidden="true">
        {kind === "problem" ? "!" : "i"}
      </span>
      <div className="notice-text">{children}</div>
      {action}
      {onDismiss && (
        <button
          type="button"
          className="notice-dismiss"
          aria-label="Dismiss this message"
          onClick={onDismiss}
        >
          ×
        </button>
      )}
    </div>
  );
}
