/** A path as links write it: a host may answer `/vae` as `/vae/`, `/vae.html` or `/vae/index.html` too. */
export const plainPath = (path: string): string =>
  path
    .replace(/\/index\.html$/, "")
    .replace(/\.html$/, "")
    .replace(/\/$/, "");
