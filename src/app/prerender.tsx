import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { foldHtml } from "../islands/fold.ts";
import { renderIslandsWith } from "../islands/Island.tsx";
import { typesetKatex } from "../ui/tex/katex.ts";
import { typesetWith } from "../ui/tex/typeset.ts";
import { searchDocuments } from "./search/documents.ts";
import { writeIndex } from "./search/searchIndex.ts";
import { Shell } from "./Shell.tsx";
import { addresses, loadPage } from "./site.ts";

export { addresses };

typesetWith(typesetKatex);
renderIslandsWith((part: ReactNode, identifierPrefix) =>
  foldHtml(renderToString(part, { identifierPrefix })),
);

/** The HTML of one address, as the build writes it; its islands are taken up in the browser. */
export async function render(address: string, root: string) {
  const page = await loadPage(address);
  const title =
    address === "" ? `${page.title}: variational inference in RL, live` : `${page.title} · Elbo Room`;
  return { html: renderToString(<Shell page={page} root={root} />), title, description: page.description };
}

/** The text of the search index (`search.json`), made from the HTML of the pages. */
export const searchIndex = async (htmlOf: (address: string) => string | Promise<string>) =>
  writeIndex(await searchDocuments(htmlOf));
