/** The files of a static host that may answer an address: its path alone tells, whatever its query and its hash. */
export function filesFor({ origin, pathname }: URL): URL[] {
  const paths = pathname.endsWith("/") ? [`${pathname}index.html`] : [pathname, `${pathname}.html`];
  return paths.map((path) => new URL(origin + path));
}
