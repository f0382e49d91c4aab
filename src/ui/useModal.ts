import { type MouseEvent, type RefObject, useCallback, useEffect, useRef } from "react";

export interface Modal {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly close: () => void;
  /** For a dialog that a press beside what it holds closes. */
  readonly onClick: (event: MouseEvent) => void;
}

/** A <dialog> over the page, open from when it is mounted until it is closed; Escape is the browser's own. */
export function useModal(): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = useCallback(() => dialog.current?.close(), []);
  const onClick = useCallback(
    ({ target }: MouseEvent) => {
      if (target === dialog.current) close();
    },
    [close],
  );
  return { dialog, close, onClick };
}
