import type { GlossaryTerm } from "./term.ts";

/** Terms of chapter 4. */
export const controlTerms = {
  state: {
    word: "State",
    tex: "s_t",
    sentence: "Where the monkey is at time t: a cell of the grid.",
    also: "In “The algorithm, line by line” s is the logarithm of a width; in “The bridge between two Gaussians” the variance of one step.",
  },
  action: {
    word: "Action",
    tex: "a_t",
    sentence: "What it tries at time t: up, right, down, left or stay.",
    also: "In “The algorithm, line by line” a is the slope of the encoder’s line.",
  },
  reward: {
    word: "Reward",
    tex: "r(s, a)",
    sentence: "What an action in a state earns: here minus the cost of the cell that is left.",
  },
  trajectory: {
    word: "Trajectory",
    tex: "\\xi",
    sentence:
      "All states and actions from t = 1 to T, in order; the notes write τ, which here is the temperature alone.",
  },
  optimality: {
    word: "Optimality variable",
    tex: "\\mathcal{O}_t",
    sentence:
      "A yes or no at each time, yes with probability exp(r/τ): to see that all are yes is to ask for good behaviour.",
  },
  temperature: {
    word: "Temperature",
    tex: "\\tau",
    sentence: "How forgiving optimality is; the notes write α, which here is the forward message.",
  },
  "action-prior": {
    word: "Action prior",
    tex: "p(a \\mid s)",
    sentence: "What the monkey does when it wants nothing; here uniform unless a figure says otherwise.",
  },
  "backward-message": {
    word: "Backward message",
    tex: "\\beta_t",
    sentence:
      "How probable it is that all goes well from time t on, given where one is, or what one does there; not the β of the VAE.",
  },
  "forward-message": {
    word: "Forward message",
    tex: "\\alpha_t",
    sentence: "How probable each state is at time t, given that all went well before.",
  },
  value: {
    word: "Value",
    tex: "V_t(s)",
    sentence: "τ times the log of the backward message of a state: the soft maximum of the Q’s there.",
  },
  "action-value": {
    word: "Action value",
    tex: "Q_t(s, a)",
    sentence: "τ times the log of the backward message of an action in a state: its reward and what follows.",
  },
  advantage: {
    word: "Advantage",
    tex: "A = Q - V",
    sentence:
      "How much better an action is than the soft maximum; divided by τ it is the log of the policy, prior aside.",
  },
  policy: {
    word: "Policy",
    tex: "\\pi(a \\mid s)",
    colour: "phi",
    sentence: "How likely each action is in a state; as a posterior, given that all will be optimal.",
    also: "In the entropy of a Gaussian π is the number 3.14.",
  },
  "soft-max": {
    word: "Soft max",
    tex: "\\log \\textstyle\\sum \\exp Q",
    sentence:
      "The log of a sum of n exponentials: above the largest number by at most log n; or below it by at most log n, where the prior is counted and the sum is a mean. Not the softmax.",
  },
  "log-sum-exp": {
    word: "Log-sum-exp",
    tex: "\\operatorname{LSE}",
    sentence:
      "Another name for the soft max, after what is done: exponentiate, add, take the logarithm. The largest is taken out first, so that nothing overflows.",
  },
  softmax: {
    word: "Softmax",
    tex: "\\frac{\\exp Q_a}{\\sum_b \\exp Q_b}",
    sentence: "Probabilities from numbers, by exponentials that are made to add up to 1; not the soft max.",
  },
  optimistic: {
    word: "Optimistic backup",
    tex: "\\tau \\log \\mathbb{E}[\\exp(V'/\\tau)]",
    sentence: "What inference does with a chancy next state: it believes in luck.",
  },
  counted: {
    word: "Prior counted or ignored",
    sentence:
      "Whether a uniform action prior stands in the soft maximum. Counted, V averages over the actions; ignored, as in the notes, it adds them up, and is larger by τ log n for every step left.",
  },
  causal: {
    word: "Causal backup",
    tex: "\\mathbb{E}[V']",
    sentence:
      "The next state’s plain mean value: the dynamics are held as they are, as in maximum-entropy RL.",
  },
  bellman: {
    word: "Bellman equation",
    sentence:
      "What values have to agree with: the value here is the best of reward and value there, over all actions. The backward message is its soft form.",
  },
  riccati: {
    word: "Riccati equation",
    tex: "P_t",
    sentence:
      "The Bellman equation where costs are quadratic and steps linear: a value is then a parabola, and its steepness P is all that has to be carried back.",
  },
  horizon: { word: "Horizon", tex: "T", sentence: "How many steps there are." },
  discount: {
    word: "Discount",
    tex: "\\gamma",
    sentence: "What a nat of value is worth a step later, where there is no horizon.",
  },
  slip: { word: "Slip", sentence: "The probability that a move goes to one of the two sides instead." },
  "maximum-entropy": {
    word: "Maximum-entropy objective",
    tex: "\\mathbb{E}_\\pi[\\textstyle\\sum r] + \\tau \\mathcal{H}(\\pi)",
    sentence: "Expected reward and a bonus of τ for every nat of the policy’s entropy: the ELBO of control.",
  },
} as const satisfies Readonly<Record<string, GlossaryTerm>>;
