import type { Scene } from "../../frame/contract.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import type { knobs } from "./knobs.ts";

/** The exact bands of the picture, and every table that tells how wide a band is or how far a bound is below log p(o). */
const bands = ["exact", "filtered", "smoothed", "rollOuts", "walks"];
const bounds = ["pieces", "evidence", "ceilings", "losses", "averages"];

export const scenes: readonly Scene<typeof knobs>[] = [
  {
    name: "never-tight",
    title: "Missing nats",
    note: "Press Play. Both climb the same kind of bound with the same network; after some 150 steps the filter’s hardly rises any more, nats below log p(o). What keeps it there?",
    ask: oneOf(
      "It needs more units or more steps",
      right("The form of its q: every moment by itself, and only the past known"),
      "The noise of the observations",
    ),
    reveal:
      "The form of q. The grey part of its bar is lost to any product of independent factors, the green one to factors that do not know what is yet to be seen; both are computed, and no training touches them. The smoother hands each moment on to the next and knows all of o: it comes to within about a nat of log p(o), and that nat is its network’s.",
    hides: bounds,
    until: 150,
    focus: { parts: ["trace", "pieces"] },
    onScreen: {
      note: "After 150 steps the filter’s bound hardly rises any more, nats below log p(o). What keeps it there?",
      reveal: "The form of its q: each moment by itself, and only the past known. No training touches those.",
    },
    spoken:
      "Press Play and talk while both curves rise; around 150 steps the filter’s goes flat. Vote, then tell: grey is lost to any product of factors, green to not knowing what is yet to be seen. The smoother has neither and comes to within about a nat.",
    params: {},
  },
  {
    name: "narrower",
    title: "Whose band",
    note: "Kalman’s band is hidden: it is exact. The network sees the same observations and climbs its bound. Once it is trained, how will its band compare with Kalman’s?",
    ask: oneOf("The same", "Wider: it never gets quite there", right("Narrower")),
    reveal:
      "Narrower, everywhere. In a product each factor pays as if its neighbours were known: the best variance is 1/Λₜₜ, that of one moment with all others held still, not that of the moment alone. So a band that was trained on this bound is no measure of how wrong the filter may be.",
    hides: [...bands, ...bounds],
    until: 200,
    focus: { parts: ["track"] },
    onScreen: {
      note: "Kalman’s band is exact, and hidden. Once the network is trained, how will its own compare?",
      reveal: "Narrower, everywhere: each factor pays as if its neighbours were known.",
    },
    spoken:
      "Train for two hundred steps and let them look at the blue band alone. Most say “the same, or wider”. Tell, and trace the dashed band with the pointer: a band trained on this bound is no measure of how wrong the filter may be.",
    params: {},
  },
  {
    name: "gap",
    title: "A gap",
    note: "For sixteen moments nothing is seen. Kalman’s band widens all the way. What will the network’s do in there?",
    ask: oneOf(
      "Widen as Kalman’s does",
      right("Widen once, and then stay as wide"),
      "Stay as narrow as before",
    ),
    reveal:
      "It widens at the first missing moment and then no more: the best factor’s variance in there is s²/(1 + a²), however long the gap. What it does not know at all it counts as known to its neighbours. For what can be known with all that came after, press “smoother”.",
    hides: [...bands, ...bounds],
    until: 200,
    focus: { knobs: ["shows"], parts: ["track"] },
    onScreen: {
      note: "Sixteen moments unseen: Kalman’s band widens all the way. What will the network’s do in there?",
      reveal: "Widen once, and then stay: what it does not know it counts as known to its neighbours.",
    },
    spoken:
      "Play two hundred steps, then vote: the room wants it to widen. Tell; the best factor’s variance in the gap is s²/(1 + a²), however long it is. Then switch to “smoother” for what all that came after says.",
    params: { gap: 16, pushes: "" },
  },
  {
    name: "walk",
    title: "a = 1",
    note: "a = 1: whatever befalls the body stays. In the gap of sixteen the variance of Kalman’s band starts at about 0.1. About what is it at the gap’s end?",
    ask: oneOf(
      "0.1: nothing new is known, nothing is lost",
      "About 1, that of the prior",
      right("About 2.7, and it would go on"),
    ),
    reveal:
      "Every moment adds s² = 0.16, and nothing takes any away: 0.1 + 16 × 0.16. At a = 0.9 it would have stopped at s²/(1 − a²) = 0.84. The band in the picture is the root, so it opens ever more slowly.",
    hides: bands,
    shows: { gap: 16 },
    focus: { knobs: ["a"], parts: ["track"] },
    onScreen: {
      note: "Kalman’s variance enters the gap of sixteen at about 0.1. What is it at the gap’s end?",
      reveal: "About 2.7: each moment adds s² = 0.16 and nothing takes any away. 0.1 + 16 × 0.16.",
    },
    spoken:
      "Let them do the sum in their heads before you tell. The band in the picture is the root of it, so it opens ever more slowly. Then set a to 0.9: it stops at s²/(1 − a²) = 0.84.",
    params: { a: 1, gap: 0, pushes: "" },
  },
  {
    name: "clear-sight",
    title: "A sharp eye",
    note: "Observations are now good to 0.05, where a step’s noise is 0.4. The filter’s q is still a product of moments by themselves. After 200 steps, how far below log p(o) could the best such product be?",
    ask: oneOf(
      "As far as before: the form has not changed",
      right("Next to nothing"),
      "Farther: sharp posteriors are harder",
    ),
    reveal:
      "Next to nothing. Each observation all but says where the body is, so the posterior has hardly any correlations for a product to miss, and the filter needs no memory: it copies o_t. Where nothing is lost by independence, independence is free. (The network itself has longer to learn here, so sharp a copy is hard.) Bring the gap back, and the price is back.",
    hides: bounds,
    until: 200,
    focus: { knobs: ["gap"], parts: ["track", "pieces"] },
    onScreen: {
      note: "Observations are good to 0.05. After 200 steps, how far below log p(o) could the best product be?",
      reveal: "Next to nothing: each observation says where the body is, so nothing is left to correlate.",
    },
    spoken:
      "The form of q has not changed, and most conclude that the gap stays. Play two hundred steps and tell. Where nothing is lost by independence, independence is free; then bring the gap back with the knob, and the price is back.",
    params: { observationNoise: 0.05, gap: 0, missing: 0 },
  },
  {
    name: "push-in-the-dark",
    title: "In the dark",
    note: "In the gap nobody sees the body, and at 16 it is pushed by 3. Train for 200 steps. What will the filter’s mean do at 17?",
    ask: oneOf(
      "Nothing, until the body is seen again",
      right("Go along with the push, at once"),
      "Go along by a part, as it is not sure",
    ),
    reveal:
      "It goes along at once: the prior takes the action of that very moment, and a push that is known moves all that is believed by all of it. Drag the bars below the picture to push it elsewhere.",
    hides: ["filter", ...bands],
    until: 200,
    focus: { parts: ["track", "pushes"] },
    onScreen: {
      note: "In the gap nobody sees the body, and at 16 it is pushed by 3. What will the filter’s mean do at 17?",
      reveal: "Go along at once: the prior takes the action of that very moment.",
    },
    spoken:
      "Train for two hundred steps, ask, tell. The filter sees nothing and still jumps, since the push is known to it. Drag the bar below the picture to push elsewhere; it answers while you drag.",
    params: { gap: 12, pushes: "16:3" },
  },
  {
    name: "kalman-as-q",
    title: "Kalman as q",
    note: "Kalman’s posteriors, one for each moment, are exact. Multiply them over all t, and take that for q. Whose bound is higher, this one’s or the trained network’s?",
    ask: oneOf("Kalman’s: it is exact", right("The network’s, by nats"), "They are level"),
    reveal:
      "The network’s, by some twenty nats. Each of Kalman’s factors is right by itself, but their product claims that errors at neighbouring moments have nothing to do with each other, and pays for wide bands moment by moment. Being right about each moment is not being right about all.",
    hides: bounds,
    until: 200,
    focus: { parts: ["trace", "pieces"] },
    onScreen: {
      note: "Kalman’s posterior of each moment, multiplied, as a q. Whose bound is higher: its or the network’s?",
      reveal: "The network’s, by some twenty nats: right about each moment is not right about all.",
    },
    spoken:
      "Nobody votes against Kalman. Play two hundred steps and tell. Each of its factors is right by itself, but their product says that errors at neighbouring moments have nothing to do with each other, and pays for its wide bands moment by moment.",
    params: {},
  },
  {
    name: "learned-world",
    title: "Own world",
    note: "Now each encoder learns a model of its own too. The noise of a step is truly 0.4, that of seeing 0.5. Play 400 steps. What will the filter take them for?",
    ask: oneOf(
      "Much the same: the model is learned from plenty of data",
      right("The step’s noise too large, the eye’s too small"),
      "Both too large",
    ),
    reveal:
      "About 0.7 and 0.3. A bound that is not tight can rise in two ways: by a better world, or by one in which its q loses less. Trust in the eye makes moments nearly independent, which suits a product. The smoother, whose bound is all but tight, finds what is true.",
    hides: ["models", ...bounds],
    until: 400,
    opens: ["model"],
    focus: { parts: ["model"] },
    onScreen: {
      note: "Each encoder learns its own model. True noises: 0.4 a step, 0.5 of seeing. What will the filter say?",
      reveal: "About 0.7 and 0.3: a bound also rises in a world in which its q loses less.",
    },
    spoken:
      "This takes four hundred steps, so vote while it plays. Tell, and read the table row by row. The filter bends the world until a product suits it; the smoother, whose bound is all but tight, finds what is true.",
    params: { prior: "learned" },
  },
  {
    name: "roll-out",
    title: "Eyes shut",
    note: "From the last observation on the prior goes by itself, sixteen walks of it. The filter’s factor, where they all start, is too narrow. How long until the fan is as wide as it ought to be?",
    ask: oneOf("It stays too narrow all the way", right("A few moments"), "It is too wide at the end"),
    reveal:
      "A few moments: each forgets all but a² of the variance before it and adds s² of its own. So a filter’s narrow band does little harm to what it predicts far ahead, and most to what it says of now.",
    opens: ["rollOuts"],
    hides: ["fan", "rollOuts", "walks"],
    until: 150,
    focus: { parts: ["rollOuts"] },
    onScreen: {
      note: "The prior goes on with its eyes shut, from a factor too narrow. How long until its fan is wide enough?",
      reveal: "A few moments: each forgets all but a² of the variance before and adds its own s².",
    },
    spoken:
      "Play 150 steps; the fan stays hidden until you tell. Most say that it stays too narrow all the way. The harm of a narrow band is in what the filter says of now, hardly in what it predicts far ahead: good news for planning.",
    params: { gap: 0, pushes: "" },
  },
  {
    name: "pendulum",
    title: "Pendulum",
    note: "A pendulum in oil, seen from the side: sin z. From there an angle and its mirror image look alike, and no filter is exact. Crowds of 1,000 particles stand in for it, and their log p(o) has an error of its own. Train, and push harder at 8: once it is over the top, network and crowd part.",
    focus: { parts: ["track", "pushes"] },
    onScreen: {
      note: "A pendulum seen from the side: sin z. Push harder at 8, over the top, and network and crowd part.",
    },
    spoken:
      "Here nothing is exact: a crowd of 1,000 particles stands in for Kalman, and its log p(o) has an error of its own. Train, then drag the push at 8 upwards. An angle and its mirror image look alike from the side, so after the top there are two answers and q has one.",
    params: { truth: "pendulum", a: 0.6, observationNoise: 0.2, gap: 5, pushes: "8:2,24:-2.5" },
  },
];
