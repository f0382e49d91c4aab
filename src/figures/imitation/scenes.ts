import type { SimulatedFigure } from "../../frame/contract.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import type { Knobs } from "./figure.ts";

/** Where a walk's end is told. */
const told = ["rollouts", "paths", "drift", "heldOut"] as const;

export const scenes: SimulatedFigure<Knobs>["scenes"] = [
  {
    name: "average",
    title: "One Gaussian",
    note: "Half of 200 demonstrators pass on the left, half on the right. A network answers one look at the start with a Gaussian over the whole path, and walks its mean. Of 100 such clones, how many crash? Answer, then press Play.",
    ask: { kind: "number", min: 0, max: 100, truth: 100 },
    reveal:
      "All of them. The mean of two good paths goes between them, and there the obstacle stands. Its variance is right, its mean is right, and nobody ever walked there.",
    hides: ["gaussian", "trace", "demonstrators", ...told],
    until: 200,
    speed: 25,
    params: {},
  },
  {
    name: "four-of-five",
    title: "Most go left",
    note: "Four of five demonstrators pass on the left. Does the Gaussian’s mean now pass there too?",
    ask: oneOf(
      "Yes: it follows the majority",
      right("It goes left, but not far enough"),
      "No: it still goes through the middle",
    ),
    reveal:
      "The mean goes left by 0.8 − 0.2 = 0.6 where the demonstrators go by 1, and the disc reaches to 0.7: most still crash, into the left half of it (85 % of them, with infinitely many demonstrations). An average is no vote.",
    hides: ["gaussian", "demonstrators", ...told],
    until: 200,
    speed: 25,
    params: { leftWeight: 0.8 },
  },
  {
    name: "one-sided",
    title: "All agree",
    note: "All demonstrators pass on the left. Who crashes now?",
    ask: oneOf(
      "The Gaussian, as before",
      "The conditional VAE: its z has no sides to tell",
      right("Nobody, but for a stray demonstrator"),
    ),
    reveal:
      "Nobody to speak of. With one way past, one Gaussian is enough; the conditional VAE’s KL falls towards 0, as z has nothing to tell. Averages fail only where good answers are apart.",
    hides: ["gaussian", "mixture", "conditionalVae", "crashing", "bends", "trace", "demonstrators", ...told],
    until: 300,
    speed: 25,
    params: { leftWeight: 1 },
  },
  {
    name: "slider",
    title: "z on a slider",
    note: "Play some 200 steps and pause. Then drag z from one end to the other, with your eye on the thick path on the right. Which z’s would you rather not be given?",
    ask: oneOf("The smallest and the greatest", right("A few in between"), "None: every z is a way past"),
    reveal:
      "Those in the shaded gap. The decoder is continuous, so on its way from left to right some z lead straight into the obstacle. Training never asked for those: no demonstration’s q lies there, and the learned p(z | x) has learned to leave them out.",
    hides: ["crashing", "bends", "rollouts"],
    until: 400,
    speed: 25,
    params: { z: -3 },
  },
  {
    name: "small-beta",
    title: "β small",
    note: "z is drawn from N(0, 1) and the KL counts a hundredth. Reconstructions will be as good as they can be. And walks from the prior?",
    ask: oneOf("As good", right("Many crash"), "All go to one side"),
    reveal:
      "The codes go where it suits the decoder, narrow and far apart. N(0, 1) knows nothing of that: much of it lies in the gap between them. What is cheap to reconstruct need not be safe to sample.",
    hides: ["conditionalVae", "crashing", "bends", "demonstrators", ...told],
    until: 300,
    speed: 25,
    params: { beta: 0.01, prior: "standard" },
  },
  {
    name: "large-beta",
    title: "β large",
    note: "The KL counts a hundredfold. What will the conditional VAE’s paths look like?",
    ask: oneOf("Two tidy bundles", "Paths all over the course", right("The Gaussian’s")),
    reveal:
      "One bundle through the middle. A nat of code costs a hundred nats and would save more than 20: so z tells nothing, its KL is 0, and what is left is a Gaussian. Drag z: nothing moves.",
    hides: ["conditionalVae", "crashing", "bends", "trace", "demonstrators", ...told],
    until: 200,
    speed: 25,
    params: { beta: 100 },
  },
  {
    name: "sixteen-looks",
    title: "Look again",
    note: "Now each answer is good for one step only, and a policy looks 16 times: at its place and the time. Will the Gaussian still send all its walks into the obstacle?",
    ask: oneOf(
      "Yes: each step is an average",
      right("No: most come through"),
      "It gets worse: errors add up",
    ),
    reveal:
      "Most come through: about two in three, and seven in eight if the network were perfect. A little left of the middle, most who stand there go left, and their mean goes left too: the start decides what a coin decided. This field of mean steps is what flow matching learns, in the next section.",
    hides: ["gaussian", "mixture", "conditionalVae", "demonstrators", ...told],
    until: 400,
    speed: 25,
    params: { looks: "16" },
  },
  {
    name: "errors-add-up",
    title: "Errors add up",
    note: "Four looks on the way: each policy sees where it has come to, and could mend its errors. Compared to one look, does the conditional VAE end nearer to where its demonstrator would?",
    ask: oneOf("Nearer: it mends what went wrong", "As near", right("Farther off")),
    reveal:
      "Farther off, and the farther on the way, the more: see the curves below. A small error at one look puts it where fewer demonstrators ever stood, so what it knows there is worse, and the next error is larger. With one look, only the Gaussian leaves the grey of the demonstrators’ own wobble. Train on, and the straying grows less.",
    hides: ["conditionalVae", "gaussian", "mixture", "demonstrators", ...told],
    until: 400,
    speed: 25,
    opens: ["drift"],
    params: { looks: "4" },
  },
  {
    name: "own",
    title: "Your own",
    note: "Six demonstrations by hand, four of them past the left. Draw your own on the course below, and let the three learn from them. Try to draw some on both sides from which even the Gaussian learns to come through.",
    opens: ["own"],
    params: { data: "own" },
  },
];
