import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { typesetKatex } from "../ui/tex/katex.ts";
import { typesetWith } from "../ui/tex/typeset.ts";
import { Shell } from "./Shell.tsx";
import { loadPage } from "./site.ts";

/** While developing, a whole page is rendered in the browser, prose and all. */
export async function renderPage(address: string, root: string): Promise<void> {
  const container = document.getElementById("app");
  if (!container) throw new Error("The page has no #app to live in.");
  typesetWith(typesetKatex);
  createRoot(container).render(
    <StrictMode>
      <Shell page={await loadPage(address)} root={root} />
    </StrictMode>,
  );
}
