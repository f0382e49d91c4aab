import { twoGradients } from "../../../chapters/reparametrization/formulas.ts";
import type { Beat } from "../../beat.ts";
import { beatsOf } from "../beatsOf.ts";

const { title, formula, show } = beatsOf("reparametrization");

/** Lecture 2.1 and 2.2: samples that are reweighted or moved, and where a gradient can go. */
export const wayBack: readonly Beat[] = [
  title({
    id: "reparametrization",
    minutes: 0.5,
    title: "The reparametrization trick",
    lines: [
      "Write down two right slopes of one average",
      "Say which of them is the noisier, and when",
      "Turn the ELBO into the line that a program runs",
    ],
    spoken:
      "One question for the next quarter of an hour: how do you get the slope of an average over samples, when the knob that you turn decides where the samples fall? One way you have just seen. The other one made VAEs possible.",
  }),
  show({
    id: "move-or-reweight",
    minutes: 1,
    figure: "move-or-reweight",
    scene: "a-step",
    spoken:
      "The same ε’s on both sides. Follow one ringed sample with your finger: on the left it stays and its weight changes, on the right it slides and counts as before. Unequal weights waste draws, which is why policy gradients draw anew at every step. Both averages are right; ask which side knows in which direction the reward grows.",
  }),
  show({
    id: "graph-forward",
    minutes: 1,
    figure: "graph",
    scene: "forward",
    spoken:
      "Now the part that puzzles everybody. Step backwards, edge by edge, and let the room say where it stops. At the draw: a number that has been drawn has no derivative in the knobs of the machine that drew it. Who moves the gradient inside all the same gets 0, each time, and no warning.",
  }),
  show({
    id: "graph-rewritten",
    minutes: 0.75,
    figure: "graph",
    scene: "rewritten",
    spoken:
      "Same numbers forward, but only ε is drawn now, and z is computed. Step back again: it goes through to μ and to σ. What does not depend on φ is the distribution of ε. The notes say it of the expression for z, which depends on φ very much: that is the trick.",
  }),
  formula({
    id: "two-gradients",
    minutes: 1.5,
    title: "Two ways out, both exact",
    tex: twoGradients,
    terms: [
      { name: "wanted", says: "the slope of an average, φ in the distribution" },
      { name: "values", says: "what f says at each draw" },
      { name: "score", says: "how each draw would become more likely" },
      { name: "noise", says: "ε knows nothing of φ: the gradient may move inside" },
      { name: "slope", says: "the slope of f, carried along by the draw" },
    ],
    spoken:
      "Start in the middle, then go left, then right, and ask of each side what you would have to know of f. Wait for the objection that one of them must be an approximation. Neither is: both have this mean, and they differ in noise alone.",
  }),
  show({
    id: "black-box",
    minutes: 0.75,
    figure: "graph",
    scene: "black-box",
    spoken:
      "So why does reinforcement learning not do it? Because its f comes from a world that you can call and not open. Take the hands, and wait for “but we could learn a model”: yes, and then the gradient is the model’s, and no better than it. Here you wrote f down yourself.",
  }),
];
