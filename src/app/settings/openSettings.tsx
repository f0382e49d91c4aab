import { openOver } from "../openOver.tsx";
import { settingsHash } from "../../ui/settingsHash.ts";
import { kindsKept } from "./kinds.ts";
import { SettingsDialog } from "./SettingsDialog.tsx";

/** Opens the settings over the page. An address that asked for them asks no longer once they are closed. */
export function openSettings(site: URL): void {
  openOver(".settings-button", (onClose) => (
    <SettingsDialog
      kinds={kindsKept(site)}
      onClose={() => {
        if (location.hash === settingsHash)
          history.replaceState(history.state, "", location.pathname + location.search);
        onClose();
      }}
    />
  ));
}
