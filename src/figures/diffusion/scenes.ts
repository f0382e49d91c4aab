import type { Scene } from "../../frame/contract.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import type { Knobs } from "./knobs.ts";

/** Settings that ask, in the order in which a reader may meet them. */
export const scenes: readonly Scene<Knobs>[] = [
  {
    name: "where-paid",
    title: "Where it is paid",
    note: "The exact denoiser, nothing to learn. A hundred steps from data to noise, and each costs its KL. In which of them is most of it paid?",
    ask: oneOf("Where almost all is noise", right("Where there is hardly any noise"), "In all about alike"),
    reveal:
      "Next to the data. Far out the step back is almost the same whatever the point was; close in, every step has to fix one digit more of where exactly the point lies.",
    hides: ["bars", "kl", "errors"],
    params: { denoiser: "exact" },
  },
  {
    name: "moons",
    title: "Moons",
    note: "Two networks that know nothing yet, and data that they have never seen. Press Play and watch the samples on the right: within how many seconds do you see moons?",
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
    hides: ["samples", "quality"],
    params: { kind: "flow", denoiser: "exact", evaluations: 1 },
  },
  {
    name: "few-evaluations",
    title: "Five evaluations",
    note: "Both kinds by their exact denoisers, five evaluations each. Which comes nearer to the data, and by how much?",
    ask: oneOf("Diffusion", right("Flow matching"), "Neither: they are level"),
    reveal:
      "Flow matching, whose paths bend less. With a hundred evaluations there is no difference left to see.",
    hides: ["quality-plot", "quality"],
    opens: ["quality"],
    params: { denoiser: "exact", sampler: "deterministic", evaluations: 5 },
  },
  {
    name: "exact",
    title: "Exact",
    note: "The learned denoiser may be wrong, or not trained yet. The exact one is neither: every bar meets its mark. How far is the bound still from E[log q₀]?",
    reveal:
      "By a tenth of a nat: what is left is not the denoiser’s fault. A step back is a Gaussian of fixed width here, and the true one is not quite. With more steps it goes.",
    hides: ["bound"],
    params: { denoiser: "exact" },
  },
  {
    name: "simple-loss",
    title: "Simple loss",
    note: "Ho et al. train without the bound’s weights. Play both for 300 steps, the ELBO and the simple loss: which bars does the simple loss leave higher?",
    ask: oneOf(right("Those next to the data"), "Those next to the noise", "None"),
    reveal:
      "Those next to the data, where an error is dear and the simple loss hardly looks. The samples do not suffer: the eye does not see what the bound pays for there.",
    hides: ["bars", "kl", "errors"],
    until: 300,
    params: { loss: "simple" },
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
    title: "Holes gone",
    note: "The data are the codes that the trained VAE gives to the digits, holes and all. Play, and compare what becomes of a code sampled here with one drawn from N(0, I). Which of the two rows has more unreadable ones?",
    ask: oneOf(right("The prior’s"), "Diffusion’s", "About as many in both"),
    reveal:
      "The prior’s: N(0, I) also puts codes where no digit lies. Diffusion has learned where the codes really are, a better prior for the same decoder.",
    hides: ["decoded", "distances"],
    until: 150,
    opens: ["digits"],
    params: { data: "digits", evaluations: 50 },
  },
  {
    name: "as-vae",
    title: "As a VAE",
    note: "All codes x₁ … x_T taken together are one code z of a VAE. Its ELBO has two terms, reconstruction and KL. Play, and see which of them the training moves.",
    params: { bars: "vae" },
  },
];
