import { forwardMessages, posteriorPolicy, twoObjectives } from "../../../chapters/control/formulas.ts";
import { oneOf, right } from "../../../ui/predict/ask.ts";
import type { Beat } from "../../beat.ts";
import { beatsOf } from "../beatsOf.ts";

const { formula, ask, show } = beatsOf("control");

/** Lecture 4.6 to 4.10: the policy, messages from the past, and one objective for both halves of the lecture. */
export const bothEnds: readonly Beat[] = [
  formula({
    id: "posterior-policy",
    minutes: 1,
    title: "The policy that comes out",
    tex: posteriorPolicy,
    terms: [
      { name: "policy", says: "what it does at t in s, given that all goes well" },
      { name: "ratio", says: "how much this action helps all to go well" },
      { name: "habit", says: "the action prior: what it does without wishes" },
      { name: "advantage", says: "the same ratio as Q − V: better than expected" },
    ],
    spoken:
      "Bayes’ rule and nothing else. The past is summed up in s, so only coins from t on matter. With a temperature it reads exp of A over τ, and adds up to 1 only if V was taken at that same τ: your notes put τ in afterwards.",
  }),
  ask({
    id: "q-at-v",
    minutes: 0.75,
    question:
      "One action’s Q is exactly V. You hear that all will go well from here. What does that do to its probability?",
    ask: oneOf("It becomes the largest", right("Nothing: it stays at its prior"), "It becomes one half"),
    reveal:
      "exp(Q − V) is 1, so the news speaks neither for it nor against it. What lies above V becomes more probable than it was, what lies below less.",
    spoken:
      "The formula is on the slide before; let them put Q = V into it. Many think of V as the best that there is. It is the level from which the others are judged, and some action always lies at it or above.",
  }),
  show({
    id: "log-forgotten",
    minutes: 1,
    figure: "action-prior",
    scene: "log-forgotten",
    spoken:
      "A lazy monkey: its habit is to stay. You may put the habit into the prior or pay it out as a reward, r + log p. The notes print r + p. Hands on what the missing log does. A probability pays one nat at most; a log can forbid.",
  }),
  formula({
    id: "forward-messages",
    minutes: 1,
    title: "Messages from the past",
    tex: forwardMessages,
    terms: [
      { name: "start", says: "where it begins" },
      { name: "past", says: "how it could have come to s" },
      { name: "coin", says: "and all went well so far" },
      { name: "habit", says: "whatever it did there" },
      { name: "world", says: "and where that led" },
    ],
    spoken:
      "Backward asks how well it can go from here, forward how it could have come here. Given the present, past and future have nothing to tell each other, so the two multiply: where the monkey is at t is α times β. Ask when you know least about it.",
  }),
  show({
    id: "two-ends",
    minutes: 1,
    figure: "forward-backward",
    scene: "two-ends",
    spoken:
      "Hands, then play, and follow the two cones as they pass through each other. Narrow, wide, narrow: this is the picture that the notes end on. Ask why it is not quite even: steps cost until the monkey is at G, so it hurries, and waits there.",
  }),
  formula({
    id: "one-objective",
    minutes: 1.5,
    title: "One formula, twice",
    tex: twoObjectives,
    terms: [
      { name: "evidence", says: "what was seen: a picture; that all went well" },
      { name: "pays", says: "explaining what you see; reward" },
      { name: "prior", says: "what was plausible to begin with; habits" },
      { name: "unsure", says: "entropy: staying unsure is paid for" },
      { name: "gap", says: "how far from the posterior; what q cannot be" },
    ],
    spoken:
      "Light each term and wait: it lights in both rows, and somebody will say it before you do. The first row opened the lecture; the second is maximum-entropy reinforcement learning. q over z has become a policy over whole paths. Give it time, this is the slide to photograph.",
  }),
  ask({
    id: "what-policies-cannot",
    minutes: 0.75,
    question:
      "A Gaussian cannot have two hills, so its bound stays below log p(x). What keeps the best policy below log p(O)?",
    ask: oneOf("Too few steps", right("It cannot choose its luck"), "The entropy bonus"),
    reveal:
      "The posterior bends dynamics and actions alike: it believes in luck. A policy takes the dynamics as they are. To hold them fixed is to choose a family for q, and optimism is its approximation gap.",
    spoken:
      "Give them the time to look from row to row. If nobody moves, ask what the optimist inferred that it had no right to. That is the whole of today in one sentence: the monkey’s optimism and the Gaussian’s missing hill are the same gap.",
  }),
  show({
    id: "out-of-reach",
    minutes: 1,
    figure: "one-objective",
    scene: "out-of-reach",
    spoken:
      "Both worlds at their best, and a gap in both. Ask which knob closes it on each side; nobody should say a better optimiser. Tell, and let both gaps vanish. Then stop: anything more would weaken it.",
  }),
];
