import type { Scene } from "../../frame/contract.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import type { Knobs } from "./figure.ts";

/** The step from which on a VAE has learned; the last of a run with the default steps, and of one with a second VAE. */
const [TRAINED, ALL, WITH_PLAIN] = [80, 160, 220];

/** What they tell was measured with seeds 1, 2 and 3. */
export const scenes: readonly Scene<Knobs>[] = [
  {
    name: "snow",
    title: "Snow",
    note: "Every pixel flickers for itself, and the flicker is four fifths of what is seen. Play: all learn for 2,000 steps. Who will stand near the dashed line then, besides those who are told the state?",
    ask: oneOf("The learners on pixels", right("The learners on z"), "Both", "Neither"),
    reveal:
      "Those on z. Snow cannot be told in eight numbers, so the VAE lets it go and keeps the lamp. Learners on pixels, with as many steps and hidden units, still mistake flicker for news.",
    until: ALL,
    focus: { parts: ["pictures", "returns"] },
    onScreen: {
      note: "Snow is four fifths of what is seen. After 2,000 steps, who will stand near the dashed line?",
      reveal: "The learners on z: snow cannot be told in eight numbers, so the VAE keeps the lamp.",
    },
    spoken:
      "Let them find the lamp in the pictures first. Vote, then play; the VAE trains before the learners begin, so talk over the wait. Those who are told the state are the best that can be hoped for; learners on pixels still mistake flicker for news.",
    params: {},
  },
  {
    name: "stripes",
    title: "Variance is not relevance",
    note: "Drifting stripes, and a code of two numbers: Play until its VAE is trained. Its pictures look almost right. How well can the position be read off those two numbers, as an R²?",
    ask: { kind: "number", min: 0, max: 1, truth: 0 },
    reveal:
      "Not at all: R² is about 0, and for the stripes about 1. They are most of the variance, so two numbers are best spent on them, and the lamp is gone from the pictures. The VAE did what it was asked. Nobody asked it where the agent is: play on, and its learners end last.",
    hides: ["readings", "readout", "trace"],
    until: TRAINED,
    focus: { parts: ["pictures", "map"] },
    onScreen: {
      note: "Stripes and a code of two numbers. How well can the position be read off them, as an R²?",
      reveal: "Not at all: R² is about 0, and for the stripes about 1. They are most of the variance.",
    },
    spoken:
      "Play until the VAE is trained and let them praise its pictures: they look almost right. Then ask for the R² and tell. The VAE did what it was asked, and nobody asked it where the agent is; its learners end last.",
    params: { background: "stripes", latent: 2 },
  },
  {
    name: "room-for-both",
    title: "Room for both",
    note: "The same stripes, and eight numbers; of those, stripes need two. Play until the VAE is trained. How well can the position be read off the code now, as an R²?",
    ask: { kind: "number", min: 0, max: 1, truth: 0.88 },
    reveal:
      "Well: R² is 0.88, 0.84 and 0.83 with seeds 1, 2 and 3, and the stripes are still all there. A code need not drop what is useless if what is useful has found room in it. Play on: learners on z then beat those on pixels with seeds 1 and 2, and not with seed 3.",
    hides: ["readings", "readout", "trace"],
    until: TRAINED,
    focus: { parts: ["pictures", "map"] },
    onScreen: {
      note: "The same stripes and eight numbers. How well can the position be read off the code now, as an R²?",
      reveal: "Well: about 0.88 here, and the stripes are still there. What is useful found room too.",
    },
    spoken:
      "Nothing has changed but the size of the code. Play until it is trained, take guesses, tell. A code need not drop what is useless; it has to have room for what is not. With other seeds it is 0.84 and 0.83.",
    params: { background: "stripes" },
  },
  {
    name: "clear",
    title: "Nothing to clear away",
    note: "No background: what the lamp shows is the state and nothing else. Does the code still help?",
    ask: oneOf("Yes, z is ahead", right("No, pixels are ahead"), "They are level all along"),
    reveal:
      "They are ahead, until all have come to the line. Pixels say all, and a network reads them without help; 1,500 steps after random play its learners are all at the dashed line, and some on z are not, with each of three seeds. And the VAE had to be trained first: see the second plot.",
    until: ALL,
    opens: ["computation"],
    focus: { parts: ["pictures", "returns"] },
    onScreen: {
      note: "No background: what is seen is the state and nothing else. Does the code still help?",
      reveal: "No: pixels are ahead until all have come to the line, and no VAE had to be trained first.",
    },
    spoken:
      "This is the honest scene: expect most of the room to vote for z after the snow. Play to the end. Pixels say all there is to say here, and 1,500 steps after random play their learners are all at the line.",
    params: { nuisance: 0 },
  },
  {
    name: "too-dear",
    title: "Too dear",
    note: "The snow once more, with β = 10; a second VAE is trained at β = 1. From the dear code the position is still read off fairly well. Do its learners keep up with those on the code at β = 1?",
    ask: oneOf("Yes, the position is all that counts", right("No, they fall behind"), "They are ahead"),
    reveal:
      "They fall behind. The VAE pays less than a nat a picture: the numbers still point the right way and have shrunk to almost nothing, and what little is left differs from picture to picture. What can be read with a ruler and 600 examples need not be easy to learn from.",
    until: WITH_PLAIN,
    focus: { parts: ["map", "returns"] },
    onScreen: {
      note: "Snow and β = 10, with a second code at β = 1. Do the dear code’s learners keep up?",
      reveal:
        "They fall behind: the position can still be read, but the numbers have shrunk to almost nothing.",
    },
    spoken:
      "Point at the R² under the map: the position is still read fairly well. Vote, then play; this run is longer, since two VAEs are trained. What a ruler and 600 examples can read need not be easy to learn from.",
    params: { beta: 10 },
  },
  {
    name: "finished",
    title: "Finished",
    note: "A run that was made before, by another seed: the snow again, with twice the steps. After 4,000 of the 6,000 steps those on z are at the dashed line and pixels 18 nats behind. Where do pixels stand in the end?",
    ask: oneOf("Level with z", right("Still far behind"), "Where random play is"),
    reveal:
      "Twelve nats behind, as a mean: some of the five are at the line, and some still walk into walls, as the band tells. With seed 2 it is the same, with seed 1 all get there in the end. The second plot counts computation: z begins late, when its VAE has been trained, and is there soon after.",
    hides: ["returns", "computation"],
    focus: { parts: ["pictures", "returns"] },
    onScreen: {
      note: "Twice the steps. At 4,000 pixels are 18 nats behind z: where are they at 6,000?",
      reveal: "Twelve nats behind on average: some of the five are at the line, some still walk into walls.",
    },
    spoken:
      "Nothing to wait for: the run was made before. The curve stops at 4,000; take a vote and tell. Show the band: the mean hides that some learners arrive and some never do, which is why five seeds are drawn.",
    save: "checkpoints/representation-snow.safetensors",
    opens: ["computation"],
    params: { steps: 4000, seed: 3 },
  },
];
