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
    focus: { parts: ["flow", "held", "samples"] },
    onScreen: {
      note: "Which digit will be the first to leave the crowd in the plane? 300 steps will tell.",
      reveal: "The noughts, then the ones: least like the average smudge, so telling them apart saves most.",
    },
    spoken:
      "Take a vote before you press Play, then say nothing for the first hundred steps and watch the plane. The room bets on the 7 or the 8; it is the ring that parts first, since mistaking it costs most ink. Point at the held-out row: the network has never seen those ten.",
    params: {},
  },
  {
    name: "trained",
    title: "Trained",
    note: "A finished run. Drag across the plane, and find a place where you could not say which of two digits it is. Then draw a digit of your own: the ellipses show how sure the encoder is of its code, one and two σ wide.",
    focus: { parts: ["flow", "pad", "layers"] },
    onScreen: {
      note: "Drag across the plane. Where could you not say which of two digits it is? Then draw one of your own.",
    },
    spoken:
      "Drag slowly along the border of two colours: the decoded digit passes through shapes that are neither. Switch to “decoder” to show the same without the dots. Then let somebody come up and draw: the ellipse says how sure the encoder is, and an untidy digit has a larger one.",
    params: {},
    save: "checkpoints/vae-trained.safetensors",
  },
  {
    name: "inside",
    title: "Inside",
    note: "The same finished run, from within: a held-out 3 has gone through the network, node by node. The slope of its ELBO will come back the same way, so that each weight learns what to do. The code is z = μ + σε. To which of μ, log σ² and ε does no slope go back? Then press “Backward one step” until it ends.",
    ask: oneOf("μ", "log σ²", right("ε")),
    reveal:
      "To ε: it is drawn, not computed, so no weight has a part in it. μ gets z’s slope as it is, less μ for the KL; log σ² gets it times σε/2, and the KL’s own. So chance is in the picture and the gradient passes it by: that is chapter 2’s trick, with the numbers of this run. Press a node for its formula.",
    hides: ["slopes"],
    opens: ["inside"],
    focus: { parts: ["inside"] },
    onScreen: {
      note: "The ELBO’s slope will come back through the nodes. To which of μ, log σ² and ε does none go?",
      reveal: "To ε: it is drawn, not computed. “Backward one step” shows the slopes of all the others.",
    },
    spoken:
      "Walk the eight nodes with a finger, left to right: picture, hidden units, the two answers of the encoder, chance, the code, hidden units, picture. Take the vote, tell, then press “Backward one step” six times and watch slopes appear under every node but the picture and ε. It is the graph of chapter two, in a network that has learned.",
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
    focus: { knobs: ["beta"], parts: ["flow", "held", "samples"] },
    onScreen: {
      note: "A nat of KL is charged as fifty. What will the ten held-out digits be rebuilt as?",
      reveal: "The same smudge, ten times: no nat of code wins back the fifty that it costs.",
    },
    spoken:
      "Ask for the rebuilt digits, not for the samples; many say “blurred digits”. Play 150 steps: the codes sit on one point and the ellipse is as wide as the prior’s own circle. Then pull β down to 1 while it runs, and wait for the plane to open.",
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
    focus: { parts: ["flow", "held", "samples"] },
    onScreen: {
      note: "Code cost nothing in training. What will ten draws from the prior be decoded to?",
      reveal: "Strokes that are no digits: rebuilt is better than ever, but no code was held near the prior.",
    },
    spoken:
      "Let them read the rebuilt digits first: they are crisp, ten numbers hold a digit well. Then tell, and point at the axes of the plane: the codes moved far out, and the prior draws from the small circles in the middle, where no digit was ever encoded. The next section is about this hole.",
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
    focus: { parts: ["kl", "held"] },
    onScreen: {
      note: "A code of ten numbers. In how many of the ten does it pay more than half a nat for a digit?",
      reveal: "In all ten: a digit has more to tell than two numbers hold.",
    },
    spoken:
      "Collect numbers from the room; most guess three or four. Tell, and compare the rebuilt digits with those of “From noise”: what is better in them is what the other eight carry. Keep this picture for “Collapse”, where the same bars vanish.",
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
    focus: { parts: ["flow", "held", "samples"] },
    onScreen: {
      note: "Clothes in place of digits. Which two kinds will lie on top of each other to the end?",
      reveal:
        "Pullovers and coats: at 28 pixels a side they are the same ink. Neighbours share ink, not names.",
    },
    spoken:
      "Vote, then play three hundred steps; trousers lie apart, and shoes part from all that has sleeves. Nobody told the network the names. What is near in the plane is what shares ink, and the names are ours.",
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
    focus: { parts: ["held", "factors"] },
    onScreen: {
      note: "Five factors made each picture. Which of them will no dimension of the code follow?",
      reveal:
        "Its angle: turning moves little ink. Pause, and the table holds each dimension to each factor.",
    },
    spoken:
      "Read the five factors aloud and take a vote. Play three hundred steps and pause: the table is measured only when the run rests. The angle’s column stays pale; where the shape lies is learned first, but mixed over dimensions, since the ELBO never asks for one number per factor.",
    params: { data: "shapes", latent: 6, beta: 4 },
  },
  {
    name: "own",
    title: "Yours",
    note: "Choose files, or drop them on the line above the picture: an MNIST-like set, a NumPy array, a folder’s pictures, or one sheet of many. Press “Use these pictures”, then Play, and watch which of them become neighbours. They stay on this machine.",
    focus: { parts: ["flow"] },
    onScreen: {
      note: "Choose files or drop them here: an array, a folder of pictures, or a sheet. Which become neighbours?",
    },
    spoken:
      "Have a file of pictures ready on this machine; they do not leave it. Press “Use these pictures”, then Play, and ask which will become neighbours before the plane tells. Skip this scene if you have none.",
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
    focus: { parts: ["flow", "held", "samples"] },
    onScreen: {
      note: "Same digits, start and noise, but the score function’s gradient. How soon will the classes part?",
      reveal: "Far later: 1,000 steps part them less than 100 did before. The baseline helps some.",
    },
    spoken:
      "Remind them of “From noise”: a hundred steps were enough there. Play, let the silence work, and stop at 600: the plane is still one crowd. It is the same gradient on average, and chapter two’s variance at full scale; the baseline is among the knobs, on the key K.",
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
    focus: { knobs: ["beta"], parts: ["kl", "held"] },
    onScreen: {
      note: "Twenty numbers, a nat of code charged as thirty. How many will be in use after 200 steps?",
      reveal: "None: at this price it does not pay to begin, and every digit is answered with the prior.",
    },
    spoken:
      "Take numbers, then play two hundred steps: all twenty bars fall below the line, and the ten digits are one smudge. Say why it is a trap: as long as the code says nothing, the decoder does not listen. Pull β down to 4 while it runs and watch dimensions wake.",
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
    focus: { parts: ["tight"] },
    onScreen: {
      note: "The ELBO lies below log p(x). Which costs more: that q is a normal, or that one encoder guesses it?",
      reveal: "The encoder’s guess: each digit’s own best normal q nearly reaches log p(x).",
    },
    spoken:
      "Give it a few seconds after you tell: log p(x) is summed over a grid here, on digits never seen. Most of the room blames the normal. Point at the line “best normal q”: it nearly touches log p(x), so what is missing is amortization, and a thousand samples around a wrong guess do not mend it.",
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
    focus: { parts: ["gradients"] },
    onScreen: {
      note: "At the same weights and noise: how much more does the score function’s gradient vary than the pathwise?",
      reveal: "Tens of thousands of times; with the baseline it is still a thousand times.",
    },
    spoken:
      "Vote, then play a hundred steps; the axis is logarithmic, so read the factors at the right out loud. It is the log probability of a whole picture, hundreds of nats, that multiplies the noise. The baseline takes away what all digits have in common.",
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
    focus: { parts: ["draws"] },
    onScreen: {
      note: "What is shown is the decoder’s mean. What would a picture be that is drawn from its distribution?",
      reveal: "Speckle: each pixel is a coin of its own. The pictures of VAEs that you have seen are means.",
    },
    spoken:
      "Point at the grey in the middle row: it is not a grey pixel but a coin that is not sure. Then tell. Nearly every published VAE sample is a mean, so ask which of the two rows a paper would print.",
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
    focus: { knobs: ["sigmaFloor"], parts: ["curves", "sigmas"] },
    onScreen: {
      note: "The decoder learns a σ for each pixel, and nothing bounds it. Where does the ELBO go?",
      reveal: "Past 0 and on: a pixel that is always blank earns with every halving of its σ.",
    },
    spoken:
      "It is a density now, so the ELBO may be above 0; most expect it to level off. Play a hundred steps and show the σ map: white is where the margin is always blank. Let it run until one digit has ink there and the curve falls by thousands, then set the bound to 0.05 and start over.",
    params: { likelihood: "gaussianLearned", sigmaFloor: 0 },
  },
  {
    name: "diverges",
    title: "Rate 10",
    note: "Ten thousand times too bold. Watch the ELBO for the first few steps: the run either stops as diverged, with its last finite picture kept, or sits on a smudge that it cannot leave. Rewind, set the rate to 0.01 and try again.",
    focus: { knobs: ["learningRate"], parts: ["curves", "held"] },
    onScreen: { note: "A learning rate of 10. Watch the first few steps: diverged, or stuck on a smudge?" },
    spoken:
      "Press Play and let it fail in public; it takes a few steps. The last finite picture stays, and the notice says at which step it ended. Rewind, set the rate to 0.01 and play again: the same network, the same digits.",
    params: { learningRate: 10 },
  },
];
