import { optimisticBackup, softMax } from "../../../chapters/control/formulas.ts";
import { oneOf, right } from "../../../ui/predict/ask.ts";
import type { Beat } from "../../beat.ts";
import { beatsOf } from "../beatsOf.ts";

const { formula, ask, show } = beatsOf("control");

/** Lecture 4.4 and 4.5: the soft maximum, and what it does to chance. */
export const goneSoft: readonly Beat[] = [
  formula({
    id: "soft-max",
    minutes: 0.75,
    title: "Soft max, which is not softmax",
    tex: softMax,
    terms: [
      { name: "value", says: "one number, at least the largest Q" },
      { name: "sum", says: "the largest speaks loudest, all are heard" },
      { name: "log", says: "back to the scale of Q" },
    ],
    spoken:
      "One number out, not one for each action: that is the other function of nearly the same name. With the prior of one fifth counted, it is this less log 5. It lies between the largest Q and the largest plus the log of how many there are.",
  }),
  ask({
    id: "five-alike",
    minutes: 0.75,
    question: "Five actions, and every Q is −3. What is V = log Σ exp Q?",
    ask: oneOf("−3", right("About −1.4"), "−15"),
    reveal:
      "−3 + log 5, about −1.4. Five ways are better than one, as in counting. Count the uniform prior, a fifth each, and it is −3 again. Left out, it lifts V by log 5 at every step, and moves no policy.",
    spoken:
      "Quick, without pencil. “−3” is what an average says and “−15” what a sum says; this is neither. The notes drop the uniform prior as if it were free. It is for the policy, but exp V is then no probability any more, and may pass 1.",
  }),
  show({
    id: "add-or-multiply",
    minutes: 1,
    figure: "softmax",
    scene: "scaled-up",
    spoken:
      "The notes say that V becomes the maximum as Q goes to infinity. Ask which infinity they mean, take hands, then tell. Adding lifts all alike; multiplying pulls them apart. So the limit is one of scale, or of a temperature that goes to 0.",
  }),
  formula({
    id: "optimistic-backup",
    minutes: 1,
    title: "If moves may fail",
    tex: optimisticBackup,
    terms: [
      { name: "paid", says: "what this step pays" },
      { name: "next", says: "how good each place is that it may lead to" },
      { name: "luck", says: "a soft maximum over what the world will do" },
    ],
    spoken:
      "If moves always succeed the last term is V of the next state, and this is Bellman’s equation gone soft. If they may fail, look at what stands there: log of an average of exp. You have just met it, over actions. Here it is over dice. What does it mean to take a soft maximum over dice?",
  }),
  ask({
    id: "sure-cost",
    minutes: 1,
    question:
      "A coin toss costs 20 nats if lost, nothing if won. You hear that all went well. Which sure cost makes both equally likely?",
    ask: oneOf("10 nats", right("About 0.7 nats"), "20 nats"),
    reveal:
      "log 2, about 0.69. “All went well” rules out the loss, so 200 nats would give the same. Whoever plans like this pays no more than 0.69 nats to be spared the toss.",
    spoken:
      "Ten is the answer of somebody who plans, and as advice it is right. But the question was what you believe when you hear of the success: compare e to the minus c with one half. Both answers are right, to two different questions. That is the trap.",
  }),
  show({
    id: "the-gamble",
    minutes: 1,
    figure: "lottery",
    scene: "the-gamble",
    spoken:
      "Two bars for the same decision. Hands, tell, then drag p to the left until inference stops gambling. Say the difference aloud: one asks which choice explains a success, the other which choice to make. Now put such a gamble into every step of a walk.",
  }),
  show({
    id: "the-bridge",
    minutes: 1.25,
    figure: "optimism",
    scene: "the-bridge",
    spoken:
      "One move in ten slips, with pits on both sides. The optimist believes that crossing costs ten nats. Collect a number for what it really costs, then tell. It is not stupid: it has inferred the dice along with the actions. Ask what you would have to forbid it.",
  }),
  show({
    id: "the-cure",
    minutes: 0.75,
    figure: "optimism",
    scene: "the-cure",
    spoken:
      "Hold the dynamics fixed and infer the actions alone: a plain average over the next state. This monkey walks round, and collects what it expected. The objective that this maximises is the one of maximum-entropy RL, and before the end you will see where you know it from.",
  }),
];
