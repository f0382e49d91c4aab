import { renderToString } from "react-dom/server";
import { Shell } from "./Shell.tsx";
import { addresses, loadPage } from "./site.ts";

export { addresses };

/** The HTML of one address, as the build writes it and the browser takes it up. */
export async function render(address: string, root: string) {
  const page = await loadPage(address);
  const title =
    address === "" ? `${page.title}: variational inference in RL, live` : `${page.title} · Elbo Room`;
  return { html: renderToString(<Shell page={page} root={root} />), title, description: page.description };
}
