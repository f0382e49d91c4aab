import type { Deck } from "./beat.ts";
import { amortized } from "./talk/amortized.ts";
import { closing } from "./talk/closing.ts";
import { control } from "./talk/control.ts";
import { latentModels } from "./talk/latentModels.ts";
import { opening } from "./talk/opening.ts";
import { reparametrization } from "./talk/reparametrization.ts";
import { vae } from "./talk/vae.ts";

/** The lecture as the site gives it; its chapters' beats in the order of the contents. */
export const defaultDeck: Deck = {
  title: "Variational inference in RL",
  beats: [...opening, ...amortized, ...reparametrization, ...vae, ...latentModels, ...control, ...closing],
};
