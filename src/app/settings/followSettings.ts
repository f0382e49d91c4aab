import { orTell } from "../../ui/newBuild.ts";
import { settingsHash } from "../../ui/settingsHash.ts";

/** Opens the settings on their button in the header, and where an address ends in #settings. Loaded on first use. */
export function followSettings(site: URL): void {
  const open = () => orTell(async () => (await import("./openSettings.tsx")).openSettings(site));
  const openIfNamed = () => {
    if (location.hash === settingsHash) void open();
  };
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(".settings-button")) void open();
  });
  addEventListener("hashchange", openIfNamed);
  openIfNamed();
}
