import { tellOfNewBuild } from "../../ui/newBuild.ts";

const hash = "#settings";

/** Opens the settings on their button in the header, and where an address ends in #settings. Loaded on first use. */
export function followSettings(site: URL): void {
  const open = async () => {
    try {
      (await import("./openSettings.tsx")).openSettings(site);
    } catch (fault) {
      void tellOfNewBuild();
      throw fault;
    }
  };
  const openIfNamed = () => {
    if (location.hash === hash) void open();
  };
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(".settings-button")) void open();
  });
  addEventListener("hashchange", openIfNamed);
  openIfNamed();
}
