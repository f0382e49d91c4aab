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
    params: { denoiser: "exact" },
  },
  {
    name: "moons",
    title: "Moons",
    note: "A network that knows nothing yet, and data that it has never seen. Press Play and watch the samples on the right: within how many seconds do you see moons?",
    reveal:
      "A few: after some two hundred steps of a small network. Move the noise up and back to see the samples come out of it.",
    until: 200,
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
    params: { denoiser: "exact", sampler: "deterministic", evaluations: 5 },
  },
  {
    name: "exact",
    title: "Exact",
    note: "The learned denoiser may be wrong, or not trained yet. The exact one is neither: every bar meets its mark. How far is the bound still from E[log q₀]?",
    reveal:
      "By less than a tenth of a nat. What is left is not the denoiser’s fault. A step back is a Gaussian of fixed width here, and the true one is not quite. With more steps it goes.",
    hides: ["bound"],
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
    params: { steps: 5, denoiser: "exact", evaluations: 5 },
  },
  {
    name: "digits",
    title: "Digits",
    note: "The data are the codes that the trained VAE gives to the digits. Play: a code sampled here and one drawn from N(0, I) go through the same decoder. Which lie nearer to the digits’ own codes?",
    ask: oneOf("The prior’s: the VAE was trained to match it", right("Diffusion’s"), "Both alike"),
    reveal:
      "Diffusion’s, several times nearer. The codes together are wider than N(0, I), which crowds the middle and misses the rim; both rows can be read, but only one has the digits as often as they are. This VAE paid full price for its codes: at a low price its prior would draw junk.",
    hides: ["decoded", "distances", "quality", "near"],
    until: 150,
    opens: ["digits"],
    params: { data: "digits", evaluations: 50 },
  },
  {
    name: "as-vae",
    title: "As a VAE",
    note: "All noisy versions of a point, taken together, are one code z of a VAE. Its ELBO has two terms, reconstruction and KL. Play, and see which of them the training moves.",
    params: { bars: "vae" },
  },
];
