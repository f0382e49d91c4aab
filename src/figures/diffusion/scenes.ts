import type { Scene } from "../../frame/contract.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import type { Knobs } from "./knobs.ts";

/** Settings that ask, in the order in which a reader may meet them. */
export const scenes: readonly Scene<Knobs>[] = [
  {
    name: "where-paid",
    title: "Where paid",
    note: "The exact denoiser, nothing to learn. A hundred steps from data to noise, and each costs its KL. In which of them is most of it paid?",
    ask: oneOf("Where almost all is noise", right("Where there is hardly any noise"), "In all about alike"),
    reveal:
      "Next to the data. Far out the step back is almost the same whatever the point was; close in, every step has to fix one decimal place more of where exactly the point lies.",
    hides: ["bars", "kl", "errors"],
    focus: { parts: ["bars"] },
    onScreen: {
      note: "The exact denoiser, a hundred steps, each costs its KL. In which is most of it paid?",
      reveal: "Next to the data: there each step fixes one decimal place more of where the point lies.",
    },
    spoken:
      "Say which side is data and which is noise, then vote; many say the noisy end, since so much happens there. Tell: far out the step back is almost the same for every point. Keep it in mind for “Simple loss”.",
    params: { denoiser: "exact" },
  },
  {
    name: "moons",
    title: "Moons",
    note: "A network that knows nothing yet, and data that it has never seen. Press Play and watch the samples on the right: within how many seconds do you see moons?",
    reveal:
      "A few: after some two hundred steps of a small network. Move the noise up and back to see the samples come out of it.",
    until: 200,
    focus: { parts: ["planes", "near"] },
    onScreen: {
      note: "An untrained network and new data. Press Play: in how many seconds do you see moons?",
      reveal: "A few: after some two hundred steps of a small network.",
    },
    spoken:
      "Have them guess in seconds, then press Play and count aloud. Afterwards move the noise up and back with the slider: what comes out of it on the right is made, what goes into it on the left is data.",
    params: { data: "moons", sampler: "deterministic" },
  },
  {
    name: "one-evaluation",
    title: "One evaluation",
    note: "Flow matching goes on straight lines, so one step should do. The exact velocity, asked once: what does it draw?",
    ask: oneOf("The three clusters", "Three blurred clusters", right("One point"), "N(0, I) again"),
    reveal:
      "One point, the mean of the data. From pure noise the best guess of where to go is the mean, for every start alike; the lines are straight for each pair of noise and datum, not for their average. Raise the evaluations: two, five, twenty.",
    hides: ["samples", "quality", "near", "distances"],
    focus: { knobs: ["evaluations"], parts: ["planes", "near"] },
    onScreen: {
      note: "Lines are straight: ask the exact velocity once. What does it draw?",
      reveal: "One point, the mean of the data: lines are straight for a pair, not for their average.",
    },
    spoken:
      "This is the sentence from every talk on flow matching: its paths are straight. Vote, tell, and let the single point sink in. Then raise the evaluations to two, five, twenty, and watch the clusters come.",
    params: { kind: "flow", denoiser: "exact", evaluations: 1 },
  },
  {
    name: "straighter",
    title: "Straighter?",
    note: "The ways of a dozen points by the exact denoisers, a hundred evaluations each; switch between the two paths to noise. Whose ways back are straighter?",
    ask: oneOf("Flow matching’s: its paths are lines", right("Diffusion’s"), "Both alike"),
    reveal:
      "Diffusion’s: about 1.1 times as long as the straight line between their ends, flow matching’s 1.6 times. Where straight lines cross, their average leads to the middle, and points go in and out again. Straight are the paths that it was trained on, not those it learns.",
    hides: ["quality-plot", "quality"],
    opens: ["quality"],
    focus: { knobs: ["kind"], parts: ["planes", "detour"] },
    onScreen: {
      note: "A dozen ways by the exact denoisers; switch between the two paths. Whose ways back are straighter?",
      reveal:
        "Diffusion’s: 1.1 times the straight line, flow matching’s 1.6. Its training paths were straight.",
    },
    spoken:
      "Take back the noise once for each path before you ask. Nearly all vote for flow matching. Where straight lines cross, their average leads to the middle, and points go in and out again: straight are the paths that it was trained on, not those that it learns.",
    params: { kind: "flow", denoiser: "exact", sampler: "deterministic", evaluations: 100 },
  },
  {
    name: "few-evaluations",
    title: "Five evaluations",
    note: "Both kinds by their exact denoisers, five evaluations each. Which comes nearer to the data?",
    ask: oneOf("Diffusion", right("Flow matching"), "Neither: they are level"),
    reveal:
      "Flow matching, by half. But give diffusion the cosine schedule (More knobs) and it is level: what matters with so few steps is at which noises they are taken. With a hundred there is no difference left.",
    hides: ["quality-plot", "quality", "near", "distances"],
    opens: ["quality"],
    focus: { knobs: ["evaluations", "schedule"], parts: ["quality"] },
    onScreen: {
      note: "Both kinds by their exact denoisers, five evaluations each. Which comes nearer to the data?",
      reveal: "Flow matching, by half. With diffusion’s cosine schedule they are level.",
    },
    spoken:
      "Vote and tell; at a hundred evaluations the curves meet, so point at the left half. Then choose the cosine schedule, and diffusion is level: with so few steps what matters is at which noises they are taken.",
    params: { denoiser: "exact", sampler: "deterministic", evaluations: 5 },
  },
  {
    name: "exact",
    title: "Exact",
    note: "The learned denoiser may be wrong, or not trained yet. The exact one is neither: every bar meets its mark. How far is the bound still from E[log q₀]?",
    reveal:
      "By less than a tenth of a nat. What is left is not the denoiser’s fault. A step back is a Gaussian of fixed width here, and the true one is not quite. With more steps it goes.",
    hides: ["bound"],
    focus: { parts: ["planes", "sum"] },
    onScreen: {
      note: "The exact denoiser: every bar meets its mark. How far is the bound still from E[log q₀]?",
      reveal: "Less than a tenth of a nat: a step back is one Gaussian here, and the true one is not quite.",
    },
    spoken:
      "Ask for a number before you tell: a nat, a tenth, nothing. What is left is no fault of the denoiser, and it goes with more steps. The next but one scene takes that to the extreme, with five.",
    params: { denoiser: "exact" },
  },
  {
    name: "simple-loss",
    title: "Simple loss",
    note: "Ho et al. train without the bound’s weights. The bars show what the network wastes above the exact denoiser. Play 150 steps on the simple loss, then Trained on: the ELBO, as many. Which bars does the simple loss leave higher?",
    ask: oneOf(right("Those next to the data"), "Those next to the noise", "All"),
    reveal:
      "The first few, next to the data, by about twice: there an error is dear, and the simple loss hardly looks. Farther out it is even a little better, and no sample shows the difference.",
    hides: ["bars", "kl", "errors"],
    until: 150,
    focus: { knobs: ["loss"], parts: ["bars"] },
    onScreen: {
      note: "150 steps on the simple loss, then on the ELBO. Which bars does the simple loss leave higher?",
      reveal: "The first few, next to the data, by about twice: there an error is dear.",
    },
    spoken:
      "The bars are only what the network wastes above the exact denoiser. Play 150 steps, then switch to the ELBO and play as many. Farther out the simple loss is even a little better, and no sample shows the difference: that is why it is used.",
    params: { loss: "simple", bars: "excess" },
  },
  {
    name: "five-steps",
    title: "T = 5",
    note: "Five steps from data to noise, and the exact denoiser. Guess whether the bound can be tight.",
    ask: oneOf("Yes: the denoiser is exact", right("No: about a nat is missing"), "No: it is worthless"),
    reveal:
      "About a nat is missing. A step back from much noise has several hills, one a cluster, and the model’s step is one Gaussian. Many small steps need only small Gaussians.",
    hides: ["bound", "kl"],
    focus: { knobs: ["steps"], parts: ["planes", "sum"] },
    onScreen: {
      note: "Five steps from data to noise, and the exact denoiser. Can the bound be tight?",
      reveal: "No, about a nat is missing: a step back has several hills, the model’s is one Gaussian.",
    },
    spoken:
      "Someone will say that the denoiser is exact, so the bound must be. Tell, and show the two numbers. A step back from much noise leads to several clusters and the model answers with one Gaussian; raise the steps and the gap closes.",
    params: { steps: 5, denoiser: "exact", evaluations: 5 },
  },
  {
    name: "digits",
    title: "Digits",
    note: "The data are the codes that the trained VAE gives to the digits. Play: a code sampled here and one drawn from N(0, I) go through the same decoder. Which lie nearer to the digits’ own codes?",
    ask: oneOf("The prior’s: the VAE was trained to match it", right("Diffusion’s"), "Both alike"),
    reveal:
      "Diffusion’s, several times nearer. The codes together are wider than N(0, I), which crowds the middle and misses the rim; both rows can be read, but only one has the digits as often as they are. This VAE paid full price for its codes, so there is hardly a hole for a draw to fall into: what is better is not each digit but their shares.",
    hides: ["decoded", "distances", "quality", "near"],
    until: 150,
    opens: ["digits"],
    focus: { parts: ["digits"] },
    onScreen: {
      note: "Codes of digits: sampled by diffusion, or from N(0, I). Which lie nearer to the digits’ own?",
      reveal: "Diffusion’s, several times nearer: N(0, I) crowds the middle and misses the rim.",
    },
    spoken:
      "It is the decoder of the VAE that they know; only where z comes from is new. Play some 150 steps, vote, tell. Both rows can be read: what differs is how often each digit comes. This is latent diffusion, small.",
    params: { data: "digits", evaluations: 50 },
  },
  {
    name: "as-vae",
    title: "As a VAE",
    note: "All noisy versions of a point, taken together, are one code z of a VAE. Its ELBO has two terms, reconstruction and KL. Play, and see which of them the training moves.",
    focus: { parts: ["bars"] },
    onScreen: {
      note: "All noisy versions of a point are one code z. Play: which of the two terms does training move?",
    },
    spoken:
      "Say it slowly: the encoder is the noise and has no parameters, the code is all of x₁ to x_T. Play, and ask which bar moves before you say anything: it is the KL, as the steps back learn. Compare with chapter 3’s first figure, where the encoder learned too.",
    params: { bars: "vae" },
  },
];
