import type { SimulatedFigure } from "../../frame/contract.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import type { Knobs } from "./figure.ts";

/** Where a walk's end is told. */
const told = ["rollouts", "diffusionRollouts", "paths", "drift", "heldOut"] as const;

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
    focus: { parts: ["demonstrators", "gaussian"] },
    onScreen: {
      note: "Half pass left, half right; a Gaussian learns the path. Of 100 clones, how many crash?",
      reveal: "All of them: the mean of two good paths goes between them, where the obstacle stands.",
    },
    spoken:
      "Take guesses, then press Play and wait two hundred steps; some ten seconds. Most say half. Its mean is right and its variance is right, and nobody ever walked there. Press “Walk” to see it happen once more.",
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
    focus: { knobs: ["leftWeight"], parts: ["demonstrators", "gaussian"] },
    onScreen: {
      note: "Four of five demonstrators pass on the left. Does the Gaussian’s mean now pass there too?",
      reveal: "It goes left by 0.6 where they go by 1, and the disc reaches to 0.7. An average is no vote.",
    },
    spoken:
      "The room expects the majority to win. Play two hundred steps and tell: 0.8 − 0.2 = 0.6 is not far enough, and most still crash, into the left half of the disc. Move the share to 0.95 to ask when it would come through.",
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
    hides: [
      "gaussian",
      "mixture",
      "conditionalVae",
      "diffusion",
      "crashing",
      "bends",
      "trace",
      "demonstrators",
      ...told,
    ],
    until: 300,
    speed: 25,
    focus: { parts: ["demonstrators", "gaussian", "mixture", "conditionalVae"] },
    onScreen: {
      note: "All demonstrators pass on the left. Who crashes now?",
      reveal: "Nobody to speak of: with one way past, one Gaussian is enough.",
    },
    spoken:
      "Play and let them look along the four courses. Someone will say that z has no sides left to tell: true, its KL falls towards 0, and it does no harm. Averages fail only where good answers lie apart.",
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
    focus: { parts: ["conditionalVae", "code"] },
    onScreen: {
      note: "Play 200 steps, then drag z from end to end. Which z’s would you rather not be given?",
      reveal: "A few in between: on its way from left to right the decoder leads some z into the obstacle.",
    },
    spoken:
      "Pause after some two hundred steps and drag z slowly; watch the thick path swing over. Ask before you tell, then point at the shaded gap: the decoder is continuous, so some z must lead there. Training never asked for those, and the learned prior leaves them out.",
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
    focus: { knobs: ["beta"], parts: ["conditionalVae", "code"] },
    onScreen: {
      note: "The KL counts a hundredth, z is drawn from N(0, 1). Will walks from the prior be as good as before?",
      reveal: "Many crash: the codes lie far apart, and much of N(0, 1) lies in the gap between them.",
    },
    spoken:
      "Say first that reconstructions are as good as they can be here. Play three hundred steps, vote, tell. This is the hole of section 3.2 again: cheap to reconstruct is not safe to sample.",
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
    focus: { knobs: ["beta"], parts: ["gaussian", "conditionalVae"] },
    onScreen: {
      note: "The KL counts a hundredfold. What will the conditional VAE’s paths look like?",
      reveal: "The Gaussian’s: code is too dear, its KL is 0, and one bundle goes through the middle.",
    },
    spoken:
      "Vote, play two hundred steps, tell. A nat of code costs a hundred and would save some twenty, so z tells nothing and what is left is the Gaussian at its side. Pull β back to 1 and play on to see the two bundles part.",
    params: { beta: 100 },
  },
  {
    name: "by-diffusion",
    title: "Noise",
    note: "The policy on the right starts from noise, sixteen numbers of it, and takes it back in ten steps. Its network is trained on squared error alone, as a mean is, and has no z and no count of modes. Where do its walks go?",
    ask: oneOf("Between: an average", right("Past on either side"), "All on one side"),
    reveal:
      "Past on either side, about as often as the demonstrators. Each guess is an average, but of the paths that may still be meant: out of pure noise that is the middle, and as the noise goes it is one side, then one path. The noise that it starts from is its z. The wobble it leaves out: so small a network guesses what paths have in common.",
    hides: ["diffusion", "demonstrators", "trace", ...told],
    until: 200,
    speed: 25,
    focus: { parts: ["gaussian", "diffusion"] },
    onScreen: {
      note: "From noise it takes the noise back in ten steps, trained on squared error alone. Where will it walk?",
      reveal: "Past on either side: each guess is an average of the paths that may still be meant.",
    },
    spoken:
      "Remind them that the Gaussian’s mean is trained on squared error too, and walks into the disc. Play two hundred steps, vote, tell. Out of pure noise its first guess is that very mean; ten steps later the noise has chosen. It is chapter 3’s next section used as a policy, which is how robots are taught today.",
    params: {},
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
    hides: ["gaussian", "mixture", "conditionalVae", "diffusion", "demonstrators", ...told],
    until: 400,
    speed: 25,
    focus: { knobs: ["looks"], parts: ["demonstrators", "gaussian"] },
    onScreen: {
      note: "A policy now looks at each of 16 steps. Will the Gaussian still send all into the obstacle?",
      reveal: "No, most come through: a little left of the middle, most who stand there go left.",
    },
    spoken:
      "The room says yes, for each step is an average. Play to four hundred, then tell: about two in three come through, since the start decides what a coin decided. Such a field of mean steps is what flow matching learns, in the next section.",
    params: { looks: "16" },
  },
  {
    name: "errors-add-up",
    title: "Errors add up",
    note: "Four looks on the way: each policy sees where it has come to, and could mend its errors. Compared to one look, does the conditional VAE end nearer to where its demonstrator would?",
    ask: oneOf("Nearer: it mends what went wrong", "As near", right("Farther off")),
    reveal:
      "Farther off, and the farther on the way, the more: see the curves below. A small error at one look puts it where fewer demonstrators ever stood, so what it knows there is worse, and the next error is larger. With one look, only the Gaussian leaves the grey of the demonstrators’ own wobble. Train on, and the straying grows less.",
    hides: ["conditionalVae", "gaussian", "mixture", "diffusion", "demonstrators", ...told],
    until: 400,
    speed: 25,
    opens: ["drift"],
    focus: { parts: ["conditionalVae", "drift"] },
    onScreen: {
      note: "Four looks: it could mend its errors. Does the conditional VAE end nearer to its demonstrator?",
      reveal: "Farther off, and more so the farther on: one error leads where it knows less.",
    },
    spoken:
      "Most vote for nearer: looking again should help. Play four hundred steps and read the curves from left to right: they open like a fan. The grey is the demonstrators’ own wobble. Name it, compounding error, and say that more training makes it less.",
    params: { looks: "4" },
  },
  {
    name: "own",
    title: "Your own",
    note: "Six demonstrations by hand, four of them past the left. Draw your own on the course below, and let the four learn from them. Try to draw some on both sides from which even the Gaussian learns to come through.",
    opens: ["own"],
    focus: { parts: ["gaussian", "conditionalVae", "own"] },
    onScreen: {
      note: "Draw demonstrations on the course at the right, and let them learn. Can even the Gaussian get past?",
    },
    spoken:
      "Let someone come up and draw six paths, some on either side. Press “Learn from these”, then Play. The room should try to save the Gaussian: it comes through only if the mean of the paths does.",
    params: { data: "own" },
  },
];
