import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { keepOffline } from "./offline.ts";
import { Shell } from "./Shell.tsx";
import { loadPage } from "./site.ts";

const root = document.documentElement.dataset.root ?? "./";
const site = new URL(root, document.baseURI);

/** The address below the site's root, whether the host served `/vae`, `/vae/`, `/vae.html` or `/vae/index.html`. */
const address = location.pathname
  .slice(site.pathname.length)
  .replace(/(?:^|\/)index\.html$/, "")
  .replace(/\.html$/, "")
  .replace(/\/$/, "");

const container = document.getElementById("app");
if (!container) throw new Error("The page has no #app to live in.");

const shell = (
  <StrictMode>
    <Shell page={await loadPage(address)} root={root} />
  </StrictMode>
);
if (container.firstElementChild) hydrateRoot(container, shell);
else createRoot(container).render(shell);

if (import.meta.env.PROD) await keepOffline(site);
