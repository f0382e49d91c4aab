import type { KeyboardEvent, MouseEvent } from "react";
import { useModal } from "../../ui/useModal.ts";
import { CopyLink } from "../layout/CopyLink.tsx";
import { mostLetters } from "./mostLetters.ts";
import type { QrCode } from "./qrCode.ts";
import { QrDrawing } from "./QrDrawing.tsx";
import "./qrScreen.css";
import { grouped } from "../../math/grouped.ts";

interface Props {
  /** Of the figure. */
  readonly title: string;
  readonly address: string;
  /** Null where the address has too many letters. */
  readonly code: QrCode | null;
  readonly onClose: () => void;
}

/** What a clicker sends, and the key that brought the screen: Escape is the browser's own. */
const closing = new Set(["PageDown", "PageUp", "ArrowRight", "ArrowLeft", "q", "Q"]);

/** The QR code of a figure as it is set, as large as the screen lets it be, and its address: for a whole room. */
export function QrScreen({ title, address, code, onClose }: Props) {
  const { dialog, close } = useModal();
  const onKeyDown = (event: KeyboardEvent) => {
    // Behind it nothing is led on.
    event.stopPropagation();
    if (!closing.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    close();
  };
  /** Whoever selects the address, or copies it, goes on reading it. */
  const onClick = ({ target }: MouseEvent) => {
    const isUsed = target instanceof Element && target.closest("button, input") !== null;
    if (!isUsed && getSelection()?.isCollapsed !== false) close();
  };
  return (
    <dialog
      ref={dialog}
      className="qr-screen"
      aria-label={`QR code of “${title}” as it is set`}
      {...{ onClose, onKeyDown, onClick }}
    >
      <button
        type="button"
        className="qr-screen-close"
        aria-label="Close"
        title="Close (Escape)"
        onClick={close}
      >
        ×
      </button>
      {code ? (
        <QrDrawing code={code} label="QR code of the address below" className="qr-screen-code" />
      ) : (
        <TooLong {...{ address }} />
      )}
      <p className="qr-screen-address" translate="no">
        {address}
      </p>
    </dialog>
  );
}

/** What is said in place of a code that nobody could read. */
const TooLong = ({ address }: { readonly address: string }) => (
  <div className="qr-screen-long">
    <p>
      This setting takes {grouped(address.length)} letters to write down. A QR code that can be read from a
      seat holds {mostLetters}. Send the link instead.
    </p>
    <CopyLink link={() => address} />
  </div>
);
