import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "nothing",
    title: "No coin",
    note: "The backward message is 1 everywhere and the forward one is a random walk. Predict where the last state will be once only O₆ is known, then press its button.",
    params: { known: "000000", node: "s6" },
  },
  {
    name: "one-coin",
    title: "One coin",
    note: "Only the last coin is known. Click s₂: news from t = 6 has come back to it through the backward message alone. By how much do its bars move when you press O₆ again?",
    params: { known: "000001", node: "s2" },
  },
  {
    name: "meet",
    title: "Two messages",
    note: "All coins are known. Click along the states, or use the arrow keys: blue coins speak through α, orange ones through β, and the purple bars are their product.",
    params: { node: "s3" },
  },
  {
    name: "action",
    title: "An action",
    note: "A uniform prior gave each action 1/5. The coins from its time on say how good each is in each cell; the states before it say where it will be needed.",
    params: { node: "a1" },
  },
  {
    name: "unseen",
    title: "A coin unseen",
    note: "O₃ is unknown, and the other coins say: it crossed the mud at t = 3, when nobody looked. Predict where it is if O₃ is 1 as well, then press its button and click along the states.",
    params: { node: "O3", known: "110111" },
  },
  {
    name: "pit",
    title: "Chance",
    note: "Three moves in ten slip, and there is a pit below the way. From inside it the later coins would hardly have come up 1: compare α with the product at x.",
    params: { map: ".mG/S../.x.", slip: 0.3, node: "s3", pitCost: 10 },
  },
];
