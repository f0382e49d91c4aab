import { policyGradient, rewardAndEntropy } from "../../../chapters/amortized/formulas.ts";
import { oneOf, right } from "../../../ui/predict/ask.ts";
import type { Beat } from "../../beat.ts";
import { beatsOf } from "../beatsOf.ts";

const { formula, ask, show } = beatsOf("amortized");

/** Lecture 1.4: variational inference is a problem of reinforcement learning. */
export const asRl: readonly Beat[] = [
  formula({
    id: "reward-and-entropy",
    minutes: 1.25,
    title: "You have seen this objective before",
    tex: rewardAndEntropy,
    terms: [
      { name: "likelihood", says: "high for a z that explains what you see" },
      { name: "prior", says: "high for a z that was plausible to begin with" },
      { name: "reward", says: "what an action z earns in state x" },
      { name: "entropy", says: "a bonus for staying unsure" },
    ],
    spoken:
      "Nothing has been added: it is the ELBO with its terms in another order. Light the terms one by one and let the room name them in its own words; wait for “policy”. State x, action z, policy q, one decision, nothing after it: a bandit. So you already own an algorithm for it.",
  }),
  formula({
    id: "policy-gradient",
    minutes: 1.5,
    title: "The policy gradient of the ELBO",
    tex: policyGradient,
    terms: [
      { name: "draws", says: "an average over M actions, each with its own index j" },
      { name: "score", says: "the way φ has to go to make this action more likely" },
      { name: "reward", says: "how hard it is pushed that way" },
      { name: "baseline", says: "one constant taken off every reward: may you?" },
      { name: "bonus", says: "known exactly: it pushes outwards, by 1/σ" },
    ],
    spoken:
      "Read it as a sentence: every action pushes the policy towards itself, as hard as it was rewarded. The index is j in both places. The notes print i, and then one action is counted M times. Ask what the bonus does to a q that is already very narrow, and leave b for the next slide.",
  }),
  ask({
    id: "hundred-for-all",
    minutes: 0.75,
    question:
      "No baseline. Every reward is made 100 nats higher, whatever the action. What does that change in the policy gradient?",
    ask: oneOf("Its mean", right("Its noise"), "Its mean and its noise", "Nothing"),
    reveal:
      "Its noise alone. The score has mean 0, so a constant times the score adds nothing on average, and a large push to one side or the other in every draw.",
    spoken:
      "Hands. “Nothing” is the answer of those who remember that constants do not matter; they are right about the mean. Ask them what one single draw does now. This is why the estimate wants a baseline. In the next picture all rewards are negative, and you see what pushes look like without one.",
  }),
  show({
    id: "bandit",
    minutes: 1,
    figure: "vi-as-rl",
    scene: "policy-and-reward",
    spoken:
      "Every dot is an action, its arrow what it wants of q. Point at two that disagree. After the answer: even at the best q they go on pushing, and cancel. What is left over is the noise that you are going to get rid of in a moment.",
  }),
  show({
    id: "no-bonus",
    minutes: 1,
    figure: "vi-as-rl",
    scene: "collapse",
    spoken:
      "Take the bonus away and ask how wide q ends. Play, and say nothing while it shrinks. Then switch the bonus on again: it comes back to the posterior. A policy that seeks reward and is paid to stay unsure becomes the posterior; keep that for the last quarter of an hour. Now to the noise.",
  }),
];
