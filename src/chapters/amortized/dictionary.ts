/** What a quantity is called, and its symbol. */
interface Name {
  readonly word: string;
  readonly tex?: string;
}

/** A quantity in the two languages, and where the figure `vi-as-rl` has it. */
interface Entry {
  readonly inference: Name;
  readonly control: Name;
  readonly figure: string;
}

/** Variational inference on the left, reinforcement learning on the right. */
export const dictionary: readonly Entry[] = [
  {
    inference: { word: "data point", tex: "\\cx" },
    control: { word: "state", tex: "s" },
    figure: "a knob: one state and one decision, a bandit",
  },
  {
    inference: { word: "latent", tex: "\\cz" },
    control: { word: "action", tex: "a" },
    figure: "the dots on the upper curve",
  },
  {
    inference: { word: "encoder", tex: "\\cq(\\cz \\mid \\cx)" },
    control: { word: "policy", tex: "\\pi(a \\mid s)" },
    figure: "the bell that you can drag",
  },
  {
    inference: { word: "log joint density", tex: "\\log \\cp(\\cx, \\cz)" },
    control: { word: "reward", tex: "r(s, a)" },
    figure: "the upper curve",
  },
  {
    inference: { word: "its mean under q", tex: "\\mathbb{E}_q[\\log \\cp(\\cx, \\cz)]" },
    control: { word: "expected return", tex: "J" },
    figure: "the dotted line across it",
  },
  {
    inference: { word: "entropy", tex: "\\mathcal{H}(q)" },
    control: { word: "entropy bonus" },
    figure: "the green arrow",
  },
  {
    inference: { word: "ELBO", tex: "\\cELBO" },
    control: { word: "return plus bonus", tex: "J + \\mathcal{H}" },
    figure: "the height of the grey hill",
  },
  {
    inference: { word: "score-function gradient" },
    control: { word: "policy gradient" },
    figure: "the bold blue arrow, the mean of the thin ones",
  },
  {
    inference: { word: "control variate", tex: "b" },
    control: { word: "baseline, critic" },
    figure: "a switch: what is taken off every reward",
  },
  {
    inference: { word: "posterior", tex: "p(\\cz \\mid \\cx)" },
    control: { word: "soft-optimal policy", tex: "\\propto e^{r}" },
    figure: "the grey shape behind the bell",
  },
];
