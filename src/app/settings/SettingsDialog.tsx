import type { KeyboardEvent } from "react";
import { useModal } from "../../ui/useModal.ts";
import { BackendSettings } from "./BackendSettings.tsx";
import { Kept } from "./Kept.tsx";
import type { KeptKind } from "./keptKind.ts";
import { LookSettings } from "./LookSettings.tsx";
import "./settings.css";

interface Props {
  /** What the site keeps in this browser. */
  readonly kinds: readonly KeptKind[];
  readonly onClose: () => void;
}

/** No figure behind it hears what is pressed in it. */
const onKeyDown = (event: KeyboardEvent) => event.stopPropagation();

/** All settings of the site, over a page. Each holds at once; Escape, × or a press beside it closes. */
export function SettingsDialog({ kinds, onClose }: Props) {
  const { dialog, close, onClick } = useModal();
  return (
    <dialog
      ref={dialog}
      className="settings"
      aria-labelledby="settings-title"
      {...{ onClose, onKeyDown, onClick }}
    >
      <div className="settings-inside">
        <header className="settings-head">
          <h2 id="settings-title">Settings</h2>
          <button type="button" className="settings-close" aria-label="Close" onClick={close}>
            ×
          </button>
        </header>
        <div className="settings-body">
          <LookSettings />
          <BackendSettings />
          <Kept kinds={kinds} />
        </div>
      </div>
    </dialog>
  );
}
