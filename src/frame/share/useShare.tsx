import { type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { RootContext } from "../../ui/PageLink.tsx";
import type { Figure } from "../contract.ts";
import type { Frame } from "../useFrame.ts";
import { ownPage } from "./ownPage.ts";
import type { QrCode } from "./qrCode.ts";
import { QrScreen } from "./QrScreen.tsx";

export interface Share {
  /** The address of the figure's own page, set as it is here. */
  readonly address: () => string;
  /** Shows the QR code of that address on the whole screen. */
  readonly showCode: () => void;
  /** The screen with the code while it is shown. */
  readonly screen: ReactNode;
}

interface Shown {
  readonly address: string;
  readonly code: QrCode | null;
}

/** Where a letter is typed, or moves something. */
const takesLetters = "input, select, textarea, [contenteditable], [role=application]";

/** A figure's own address, and its QR code for the room: while presenting on `Q` too. */
export function useShare(figure: Figure, { setting, presenting, isAlone, notify }: Frame): Share {
  const root = useContext(RootContext);
  const [shown, setShown] = useState<Shown | null>(null);
  const { params, scene } = setting;
  const address = useCallback(() => ownPage(figure, root, { params, scene }), [figure, root, params, scene]);
  const showCode = useCallback(() => {
    const show = async () => {
      const { qrCode } = await import("./qrCode.ts");
      setShown({ address: address(), code: qrCode(address()) });
    };
    show().catch((fault: unknown) => notify(`The QR code did not come: ${fault}`));
  }, [address, notify]);
  useEffect(() => {
    if (!presenting || !isAlone) return;
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, target, defaultPrevented } = event;
      if (key.toLowerCase() !== "q" || ctrlKey || altKey || metaKey || defaultPrevented) return;
      if (target instanceof Element && target.closest(takesLetters)) return;
      showCode();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [presenting, isAlone, showCode]);
  const hide = useCallback(() => setShown(null), []);
  return { address, showCode, screen: shown && <QrScreen {...shown} title={figure.title} onClose={hide} /> };
}
