import { figure as derivation } from "../figures/derivation/figure.ts";
import { figure as discrete } from "../figures/discrete/figure.ts";
import { FigureFrame } from "../figures/FigureFrame.tsx";
import { figure as graph } from "../figures/graph/figure.ts";
import { figure as moveOrReweight } from "../figures/move-or-reweight/figure.ts";
import { figure as race } from "../figures/race/figure.ts";
import { figure as variance } from "../figures/variance/figure.ts";
import { Predict } from "../ui/Predict.tsx";
import { Tex } from "../ui/Tex.tsx";
import { ChapterHeader } from "./ChapterHeader.tsx";
import { MarginNote } from "./MarginNote.tsx";
import { EstimatorTable } from "./reparametrization/EstimatorTable.tsx";

/** Section 2 of the lecture: the reparametrization trick. */
export function Page() {
  return (
    <article className="chapter">
      <ChapterHeader number="2" title="The reparametrization trick">
        To improve an encoder you need the slope of an average, and the average is over samples that the
        encoder itself draws. There are two ways to get that slope from samples. One of them is the policy
        gradient. The other made variational autoencoders possible.
      </ChapterHeader>

      <p>
        The problem in one line: you have a distribution <Tex tex="\cq(\cz)" /> with knobs <Tex tex="\cphi" />
        , a function <Tex tex="f(\cz)" /> that scores samples, and you want
      </p>
      <Tex display tex="\nabla_{\cphi}\; \mathbb{E}_{\cz \sim \cq}\big[f(\cz)\big]." />
      <p>
        In a VAE the score is the reward <Tex tex="r(\cx, \cz) = \log \cp(\cx \mid \cz) + \log p(\cz)" />; in
        reinforcement learning <Tex tex="\cq" /> is a policy, <Tex tex="\cz" /> an action and <Tex tex="f" />{" "}
        what came of it.
      </p>

      <h2>Move the samples, or reweight them</h2>
      <p>
        Draw a few thousand samples, then turn the knobs a little. What happens to the average? You can leave
        every sample where it is and let it count for more or for less, as <Tex tex="\cq" /> now finds it more
        or less likely. Or you can remember how each sample was made,{" "}
        <Tex tex="\cz = \cmu + \csigma\,\varepsilon" />, and let it slide.
      </p>
      <FigureFrame figure={moveOrReweight} />
      <p>
        Both pictures describe the same change and their averages agree. What differs is how noisy the answer
        is when you have only a handful of samples. The left picture asks how often each reward will be met;
        it never asks in which direction the reward grows. The right one asks exactly that.
      </p>

      <h2>Where can the gradient go?</h2>
      <p>
        Why not move the gradient inside the average and be done? Because <Tex tex="\cphi" /> sits in the
        distribution that you average over. A sample that has been drawn is a number, and a number has no
        derivative with respect to the knobs of the machine that drew it. Step backwards through the graph and
        see where the gradient stops.
      </p>
      <FigureFrame figure={graph} />
      <p>The two ways out are identities, not approximations:</p>
      <Tex
        display
        tex="\underbrace{\mathbb{E}_{\cq}\big[f(\cz)\,\nabla_{\cphi} \log \cq(\cz)\big]}_{\text{score function}} \;=\; \nabla_{\cphi}\,\mathbb{E}_{\cq}\big[f(\cz)\big] \;=\; \underbrace{\mathbb{E}_{\varepsilon}\big[\nabla_{\cphi} f(g_{\cphi}(\varepsilon))\big]}_{\text{pathwise}}, \qquad \cz = g_{\cphi}(\varepsilon)."
      />
      <MarginNote>
        What does not depend on <Tex tex="\cphi" /> is the distribution of ε. The expression for{" "}
        <Tex tex="\cz" /> does, and that is the point.
      </MarginNote>
      <p>
        The first needs only the values of <Tex tex="f" />. The second needs its derivative, and a{" "}
        <Tex tex="\cz" /> that can slide.
      </p>

      <h2>How noisy is each?</h2>
      <p>
        The lecture says that reparametrization gives a gradient of much lower variance. For the smooth
        functions that a VAE meets, that is what you will find here. But is it always so?
      </p>
      <Predict
        id="variance-cosine"
        question={
          <p>
            Take <Tex tex="f(\cz) = \cos(k\cz)" /> and let k grow, so that it oscillates ever faster under the
            same bell curve. Which estimator’s variance will be the smaller one in the end?
          </p>
        }
        ask={{
          kind: "choice",
          options: ["The pathwise one", "The score function’s", "They become equal"],
          truth: "The score function’s",
        }}
      >
        <p>
          The cosine stays between −1 and 1 however fast it swings, and the score function sees nothing but
          its value. The pathwise gradient sees its slope, which grows with k. Open the scene “Against k”
          below and find where the two lines cross.
        </p>
      </Predict>
      <FigureFrame figure={variance} />
      <p>
        Averaging M samples divides either variance by M; on doubly logarithmic axes both fall with slope −1,
        and the distance between the lines is what you pay. Dimensions are where they part: the score function
        multiplies every coordinate’s gradient by the whole reward, so that other coordinates’ luck becomes
        its noise.
      </p>
      <MarginNote>
        Mohamed, Rosca, Figurnov and Mnih 2020,{" "}
        <cite>Monte Carlo gradient estimation in machine learning</cite>, section 3, draw the same three
        curves.
      </MarginNote>

      <h2>Does it matter for learning?</h2>
      <p>
        Same objective, same start, same learning rate, twenty runs for each estimator. A noisy gradient is
        right on average, and you never get to follow the average.
      </p>
      <FigureFrame figure={race} />

      <h2>The same ELBO, four times</h2>
      <p>
        The ELBO can be written so that more of it is known exactly and less is left to chance. Every line
        below has the same value. Which of them would you hand to an optimiser?
      </p>
      <FigureFrame figure={derivation} />

      <h2>When there is nothing to slide</h2>
      <p>
        Let <Tex tex="\cz" /> be one of five categories. There is no path from the second to the third, and
        the derivative of an argmax is zero almost everywhere. The score function does not mind. A relaxation
        can pretend: soften the choice by a temperature, and pay with bias for what you save in variance.
      </p>
      <FigureFrame figure={discrete} />

      <h2>Which one, when?</h2>
      <EstimatorTable />
      <p>
        Reinforcement learning in general cannot take the path. Its reward comes from a world whose rules you
        do not know: you can meet <Tex tex="f(\cz)" /> and never differentiate it. Here you could, because you
        wrote <Tex tex="f" /> down yourself.
      </p>
    </article>
  );
}
