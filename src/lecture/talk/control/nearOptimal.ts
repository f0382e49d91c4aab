import { backwardMessages, nearOptimal as formulaOfCoins } from "../../../chapters/control/formulas.ts";
import type { Beat } from "../../beat.ts";
import { beatsOf } from "../beatsOf.ts";

const { title, formula, show } = beatsOf("control");

/** Lecture 4.1 to 4.3: a monkey that is nearly optimal, and messages from the future. */
export const nearOptimal: readonly Beat[] = [
  title({
    id: "control",
    minutes: 0.5,
    title: "Control as inference",
    lines: [
      "Turn rewards into something that was observed",
      "Get values and a policy from messages",
      "Tell what inference hopes from what the world does",
    ],
    spoken:
      "Now the other way round: not inference as RL, but RL as inference. A monkey carries fruit home. It dawdles where that is cheap and is careful beside a pit. A model of perfect choice finds its path impossible; we want one that finds it likely.",
  }),
  formula({
    id: "coins",
    minutes: 1.5,
    title: "A coin for every step",
    tex: formulaOfCoins,
    terms: [
      { name: "coin", says: "the monkey acted as if it wanted the best" },
      { name: "reward", says: "how likely that is; rewards are at most 0" },
      { name: "prior", says: "what a monkey does that wants nothing" },
      { name: "well", says: "one factor for every step: costs add up" },
      { name: "posterior", says: "a path, given that all went well" },
    ],
    spoken:
      "The coin is invented: nobody ever sees it. What it buys is that good behaviour becomes an observation, and then there is Bayes. A path is ξ here and the temperature τ; your notes use τ and α for these. Ask what a constant added to all rewards changes. Nothing: every path of the same length gains alike.",
  }),
  show({
    id: "pits",
    minutes: 1,
    figure: "monkey",
    scene: "pit",
    spoken:
      "Two steps longer than it need be, and through two pits. Costs add up, so probabilities multiply: let them do it before you tell. Then point at the bars: it is the step into the pit that is charged, as there was a better one. Some mistakes matter more than others, and now you have a number for each.",
  }),
  formula({
    id: "backward-messages",
    minutes: 1.25,
    title: "Messages from the future",
    tex: backwardMessages,
    terms: [
      { name: "ahead", says: "the chance that all goes well from here on" },
      { name: "now", says: "this step’s coin" },
      { name: "later", says: "what comes after, averaged over the next state" },
      { name: "habit", says: "averaged over the actions of a monkey without wishes" },
    ],
    spoken:
      "Start at the end: at T only the last coin counts, and the notes skip that line. Then back, one step at a time. Mind the time: what comes back is β at t + 1, where the notes once print t. Take logs, call them Q and V, and ask whom they remind you of.",
  }),
  show({
    id: "news-of-the-goal",
    minutes: 1.25,
    figure: "backward",
    scene: "wave",
    spoken:
      "Pick a cell far off and ask at which t its arrow wakes up. Play: the news travels one ring of cells a step. It is value iteration, but for one thing: where is the maximum? There is an average of exponentials in its place.",
  }),
];
