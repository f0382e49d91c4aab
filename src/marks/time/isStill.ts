/**
 * Is motion unwelcome? `public/early.js` says so on <html>, by the reader's setting or else the system's. Also where
 * nobody can be asked, as on the server.
 */
export const isStill = (): boolean =>
  typeof document === "undefined" || document.documentElement.dataset.motion !== "full";
