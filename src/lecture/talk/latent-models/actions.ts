import { conditionalBound } from "../../../chapters/latent-models/formulas.ts";
import type { Beat } from "../../beat.ts";
import { beatsOf } from "../beatsOf.ts";

const { title, formula, ask, show } = beatsOf("latent-models");

/** Lecture 3.3 and 3.4: codes in place of states, and a latent variable that chooses. */
export const actions: readonly Beat[] = [
  title({
    id: "latent-models",
    minutes: 0.5,
    title: "Latent variables at work",
    lines: [
      "Find encoder, decoder and prior in four models",
      "Say when a code helps to learn from reward",
      "Explain why the mean of good answers can be bad",
    ],
    spoken:
      "The same three parts, four times, and each time they look different. Ask the room to point at encoder, decoder and prior whenever a new one comes up. We take them at a quick pace.",
  }),
  show({
    id: "codes-for-control",
    minutes: 1,
    figure: "representation",
    scene: "finished",
    spoken:
      "A robot has pictures for nothing and reward now and then. So train a VAE on the replay buffer, and run RL on its code. Here is a run that was made before. After the answer say what it hangs on: the code keeps what a few numbers can say much about, and that need not be what the task needs. With drifting stripes and two numbers to spend, it spends both on stripes.",
  }),
  ask({
    id: "mean-of-two-ways",
    minutes: 1,
    question:
      "Half pass a post at +1, half at −1, all to within 0.1. Fit one Gaussian. Of 100 draws, how many come within 0.5 of the post?",
    ask: { kind: "number", min: 0, max: 100, unit: "in a hundred", truth: 38 },
    reveal:
      "The best Gaussian has mean 0 and a variance of about 1, so half a unit is half a standard deviation. No demonstrator ever came near.",
    spoken:
      "Let them sketch the fitted bell before they write a number. Those who say 0 think that the Gaussian will keep away because the data do. It has the right mean and the right variance, and it cannot say “here or there, but not between”.",
  }),
  show({
    id: "average-crashes",
    minutes: 1,
    figure: "imitation",
    scene: "average",
    spoken:
      "The same with whole walks, cloned by a network. It answers with its mean. Take one number from the room, then play and watch the bundle go straight into the disc. Ask what it would need to be told so that one Gaussian is enough.",
  }),
  formula({
    id: "conditional-bound",
    minutes: 1,
    title: "All three parts are told x",
    tex: conditionalBound,
    terms: [
      { name: "encoder", says: "sees the whole walk, and says which z it came from" },
      { name: "decoder", says: "makes the walk again from its start and z" },
      { name: "suggestion", says: "what z to expect from the start alone" },
      { name: "entropy", says: "the bonus for staying unsure, as ever" },
    ],
    spoken:
      "x is where somebody starts, y the way they go. When the policy acts there is no y to encode: it draws z from p(z|x) and does as suggested. The decoder may stay a Gaussian, since given z there is one good way and not two.",
  }),
  show({
    id: "suggestion-slider",
    minutes: 1,
    figure: "imitation",
    scene: "slider",
    spoken:
      "Play some two hundred steps, pause, and drag z from one end to the other. Left, right, and in between a z that walks into the disc. Training never asks for those, and the learned prior leaves them out. Mention log 2: the KL rests near it, as left or right is one fair coin.",
  }),
];
