import type { Deck } from "./beat.ts";

/** The lecture as the site gives it; its chapters' beats in the order of the contents. */
export const defaultDeck: Deck = { title: "Variational inference in RL", beats: [] };
