import type { Scene } from "../../frame/contract.ts";
import { sweptRunFile } from "../../runs/vae/betaSweep.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import type { Knobs } from "./knobs.ts";

/** What a reader may try with the VAE, in the order in which it may be met. */
export const scenes: readonly Scene<Knobs>[] = [
  {
    name: "from-noise",
    title: "From noise",
    note: "Before you press Play: which digit will be the first to leave the crowd in the plane? Then watch the plane, the digits rebuilt and the curves for three hundred steps.",
    ask: oneOf(right("0"), "4", "7", "8"),
    reveal:
      "The noughts, and soon after them the ones (with other seeds both at once): a ring and a stroke are least like the average smudge, so to say which it is saves most. 4, 7 and 9 part last, and not for good.",
    until: 300,
    params: {},
  },
  {
    name: "trained",
    title: "Trained",
    note: "A finished run. Drag across the plane, and find a place where you could not say which of two digits it is. Then draw a digit of your own: the ellipses show how sure the encoder is of its code, one and two σ wide.",
    params: {},
    save: "checkpoints/vae-trained.safetensors",
  },
  {
    name: "beta-too-large",
    title: "β too large",
    note: "Here a nat of KL is charged as fifty. What will the ten held-out digits be rebuilt as? Then press Play.",
    ask: oneOf("Ten digits, a little blurred", right("The same smudge, ten times"), "Ten crisp digits"),
    reveal:
      "The same smudge, ten times: a nat of code would have to win back fifty nats of reconstruction, and none does. KL goes to zero, and every ellipse grows into the prior’s circle. Now pull β down to 1 while it runs.",
    until: 150,
    opens: ["kl"],
    params: { beta: 50 },
  },
  {
    name: "beta-zero",
    title: "β = 0",
    note: "A finished run of ten latent dimensions, two of them in the plane, in which code cost nothing. What will ten draws of z from the prior be decoded to?",
    ask: oneOf("Crisp digits, as those rebuilt", "Blurred digits", right("Strokes that are no digits")),
    reveal:
      "Strokes that are no digits: held-out digits are rebuilt better than ever, but nothing held the codes near the prior: they moved far out, and where the prior draws no digit was ever encoded. See how far the plane’s axes had to grow, and open the curve against β below.",
    hides: ["samples"],
    params: { beta: 0, latent: 10 },
    save: sweptRunFile(0),
  },
  {
    name: "ten-dimensions",
    title: "Ten dimensions",
    note: "A finished run whose code has ten numbers. In how many of the ten does it pay more than half a nat for a digit?",
    ask: { kind: "number", min: 0, max: 10, truth: 10 },
    reveal:
      "In all ten: a digit has more to tell than two numbers hold. The plane shows two of the dimensions; the digits rebuilt tell what the other eight hold.",
    hides: ["kl", "klPerDimension"],
    opens: ["kl"],
    params: { latent: 10 },
    save: sweptRunFile(1),
  },
  {
    name: "fashion",
    title: "Clothes",
    note: "The same network, and 10,000 pictures of clothes from Fashion-MNIST. Which two kinds will lie on top of each other to the end? Then press Play.",
    ask: oneOf("Trousers and bags", right("Pullovers and coats"), "Sandals and dresses"),
    reveal:
      "Pullovers and coats, and shirts with them: at 28 pixels a side they are the same ink. Trousers lie apart, and shoes part from everything that has sleeves. What makes neighbours is ink, not names.",
    until: 300,
    params: { data: "fashion" },
  },
  {
    name: "shapes",
    title: "Shapes",
    note: "Each picture was made from five numbers: where a shape lies across and down, its size, its angle and its kind. Six dimensions are there for them. Which of the five will no dimension follow? Then press Play, and pause after three hundred steps.",
    ask: oneOf("Where it lies across", "Its size", right("Its angle")),
    reveal:
      "Its angle: turning a shape moves little ink, so code for it earns little. Where the shape lies moves all of its ink and is learned first, but seldom as one dimension for across and one for down: nothing in the ELBO asks for that. The table below holds each dimension to each factor.",
    until: 300,
    hides: ["factors"],
    opens: ["factors"],
    params: { data: "shapes", latent: 6, beta: 4 },
  },
  {
    name: "own",
    title: "Yours",
    note: "Choose files, or drop them on the line above the picture: an MNIST-like set, a NumPy array, a folder’s pictures, or one sheet of many. Press “Use these pictures”, then Play, and watch which of them become neighbours. They stay on this machine.",
    params: { data: "own" },
  },
  {
    name: "score-function",
    title: "Score function",
    note: "Same digits, same start, same noise as “From noise”, but the encoder’s gradient reweights samples instead of moving them. How soon will the classes part? Then switch the baseline on and start over.",
    ask: oneOf("As soon as “From noise”", right("Far later, if at all")),
    reveal:
      "Far later: after 1,000 steps they have not parted as far as in “From noise” after 100. A draw of z is blamed for all that was wrong with its digit, and one draw a digit says little. The baseline takes off what was to be expected, which helps.",
    until: 600,
    params: { estimator: "scoreFunction" },
  },
  {
    name: "collapse",
    title: "Collapse",
    note: "The code has twenty numbers, and a nat of it is charged as thirty. How many of the twenty will be in use after two hundred steps, carrying at least a hundredth of a nat? Press Play.",
    ask: { kind: "number", min: 0, max: 20, truth: 0 },
    reveal:
      "None: while code says nothing yet, the decoder does not listen, and at this price it does not pay to begin. Every digit is answered with the prior itself, and all ten are rebuilt as one smudge. Pull β down to 4 while it runs and see the dimensions wake.",
    hides: ["kl", "klPerDimension", "units"],
    opens: ["kl"],
    until: 200,
    params: { latent: 20, beta: 30 },
  },
  {
    name: "whose-gap",
    title: "Whose gap?",
    note: "A finished run, on digits that it has never seen. Its ELBO lies below log p(x), for two reasons: q is a plain normal, and one encoder has to guess it for every digit. Which of the two costs more? Answer, and give the figure a few seconds.",
    ask: oneOf("The normal shape of q", right("The encoder’s guess"), "About the same"),
    reveal:
      "The encoder’s guess, by far. The best normal q for each digit nearly reaches log p(x); the encoder’s misses by several nats, most of it on a few digits that it puts in the wrong place. That is also why a thousand samples from q close only a part of the gap: they are all drawn around the wrong place.",
    hides: ["tight", "evidence"],
    opens: ["tight"],
    params: {},
    save: "checkpoints/vae-trained.safetensors",
  },
  {
    name: "three-gradients",
    title: "Three gradients",
    note: "At the same weights, digits and noise the encoder’s gradient is estimated in all three ways while the network learns. How much more does the score function’s vary than the pathwise one, after a hundred steps? Press Play.",
    ask: oneOf("Three times as much", "A hundred times as much", right("Ten thousand times and more")),
    reveal:
      "Tens of thousands of times: it is the log probability of a whole picture, hundreds of nats, times noise. The baseline takes off what all digits have in common, and what is left is still a thousand times too much. Chapter 2’s lesson, at full scale.",
    hides: ["gradients", "gradientVariance"],
    opens: ["gradients"],
    until: 100,
    params: {},
  },
  {
    name: "a-draw",
    title: "A draw",
    note: "A finished run. The decoder answers a code with a distribution over pictures; what is shown is its mean. What would a picture be that is drawn from that distribution?",
    ask: oneOf(
      "A digit as smooth as the mean",
      right("Black and white speckle along the strokes"),
      "Another digit",
    ),
    reveal:
      "Speckle: each pixel is a coin of its own, so where the mean is grey a draw is black here and white there. The figures of VAEs that you have seen are means. Now choose a Gaussian decoder, press Play, and look at its draws.",
    hides: ["draws"],
    opens: ["draws"],
    params: {},
    save: "checkpoints/vae-trained.safetensors",
  },
  {
    name: "sigma-unbounded",
    title: "σ unbounded",
    note: "The decoder learns a σ for every pixel, and nothing keeps it from 0. Most pixels at the margin are blank in every digit. Where does the ELBO go? Press Play.",
    ask: oneOf(
      "It levels off below 0, as a coin’s does",
      "It levels off, above 0",
      right("It passes 0 and does not stop"),
    ),
    reveal:
      "It passes 0 and goes on: at a pixel that is always blank the density grows with every halving of σ, and digits have nothing to do with it. Then one digit has ink where none ever was, and its ELBO falls by thousands: let it run, and see it end. Now set the bound to 0.05, below, and start over.",
    hides: ["sigmas"],
    opens: ["draws"],
    until: 100,
    params: { likelihood: "gaussianLearned", sigmaFloor: 0 },
  },
  {
    name: "diverges",
    title: "Rate 10",
    note: "Ten thousand times too bold. Watch the ELBO for the first few steps: the run either stops as diverged, with its last finite picture kept, or sits on a smudge that it cannot leave. Rewind, set the rate to 0.01 and try again.",
    params: { learningRate: 10 },
  },
];
