/** What Chromium knows of the displays (Window Management API); TypeScript does not yet. */
interface ScreenDetails {
  readonly screens: readonly ScreenDetailed[];
  readonly currentScreen: ScreenDetailed;
}
interface ScreenDetailed extends Screen {
  readonly availLeft: number;
  readonly availTop: number;
}
declare global {
  interface Window {
    getScreenDetails?: () => Promise<ScreenDetails>;
  }
}

/**
 * A display that this window is not on. Null if there is none, if the browser does not tell, or if it would have to ask the
 * reader first.
 */
export async function otherScreen(): Promise<ScreenDetailed | null> {
  try {
    const name = "window-management" as PermissionName;
    if ((await navigator.permissions.query({ name })).state !== "granted") return null;
    const details = await window.getScreenDetails?.();
    return details?.screens.find((screen) => screen !== details.currentScreen) ?? null;
  } catch {
    // Nothing is lost: the reader moves the window.
    return null;
  }
}
