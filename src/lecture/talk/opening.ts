import type { Beat } from "../beat.ts";
import { beatsOf } from "./beatsOf.ts";

const { title, show } = beatsOf("");

/** What is promised, and a network that starts to learn while it is. */
export const opening: readonly Beat[] = [
  title({
    id: "opening",
    minutes: 0.75,
    title: "Variational inference in RL",
    lines: [
      "A guess, and a bound on how good it is",
      "Two gradients, and a network that draws",
      "A monkey that is nearly optimal",
    ],
    spoken:
      "Last time ended on a complaint: one q for every data point is far too much to train. Today it is mended by a network, then the mended thing turns out to be reinforcement learning, and at the end reinforcement learning turns out to be inference. Say that you will ask for hands often, and that a wrong hand costs nothing. Then start the network that everybody will understand in forty minutes.",
  }),
  show({
    id: "lab-starts",
    minutes: 1.25,
    figure: "vae",
    scene: "from-noise",
    trainsOn: true,
    spoken:
      "It has never seen a digit and will not be told that there are ten. Ask for hands, then let it run, and do not explain anything yet. When the first digits have left the crowd, go on: it keeps learning while you talk, and you come back to it.",
  }),
];
