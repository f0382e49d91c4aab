import { sections as amortized } from "./amortized/sections.ts";
import { sections as control } from "./control/sections.ts";
import { sections as latentModels } from "./latent-models/sections.ts";
import { sections as reparametrization } from "./reparametrization/sections.ts";
import type { Sections } from "./sections.ts";
import { sections as vae } from "./vae/sections.ts";

/** The sections of each chapter, by its address. */
export const sectionsOf: Readonly<Record<string, Sections>> = {
  amortized,
  reparametrization,
  vae,
  "latent-models": latentModels,
  control,
};
