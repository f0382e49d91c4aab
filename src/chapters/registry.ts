import type { ComponentType } from "react";

type Load = () => Promise<{ Page: ComponentType }>;

/** How to load each page of prose, by its address. */
export const components: Readonly<Record<string, Load>> = {
  "": () => import("./Home.tsx"),
  amortized: () => import("./Amortized.tsx"),
  reparametrization: () => import("./Reparametrization.tsx"),
  vae: () => import("./Vae.tsx"),
  "latent-models": () => import("./LatentModels.tsx"),
  control: () => import("./Control.tsx"),
  errata: () => import("./Errata.tsx"),
  glossary: () => import("./Glossary.tsx"),
  gallery: () => import("./Gallery.tsx"),
  about: () => import("./About.tsx"),
};
