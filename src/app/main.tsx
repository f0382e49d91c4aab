import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { plainPath } from "../frame/links/plainPath.ts";
import { followSceneLinks } from "../frame/links/sceneLinks.ts";
import { keepOffline } from "./offline.ts";
import { Shell } from "./Shell.tsx";
import { loadPage } from "./site.ts";

const root = document.documentElement.dataset.root ?? "./";
const site = new URL(root, document.baseURI);

followSceneLinks();

const address = plainPath(location.pathname).slice(site.pathname.length);

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
