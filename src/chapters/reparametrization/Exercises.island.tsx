import { island } from "../../islands/Island.tsx";
import { Exercise } from "../../ui/Exercise.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { scene } from "../sceneAddress.ts";
import { settingHere } from "../settingHere.ts";
import { drawsLeft, ratioAtTheBottom, scoreFunctionWins } from "./truths.ts";

const lookAtVariance = async () =>
  scoreFunctionWins(settingHere((await import("../../figures/variance/figure.ts")).figure));

/** Three exercises on chapter 2. */
export const Exercises = island("reparametrization/Exercises", () => (
  <>
    <Exercise
      id="exercise-reparametrization-bottom"
      question={
        <>
          Take <Tex tex="f(z) = (z - k)^2" /> and put <Tex tex="q" /> right over the bottom,{" "}
          <Tex tex="\mu = k" />, where the gradient in <Tex tex="\mu" /> is 0. By what factor is the variance
          of the score function, without a baseline, larger than that of the pathwise gradient?
        </>
      }
      task={{ kind: "number", min: 0, max: 1000, tolerance: 0.1, truth: ratioAtTheBottom }}
      hint={
        <p>
          With <Tex tex="z = k + \sigma\varepsilon" /> one draw of the pathwise gradient is{" "}
          <Tex tex="2\sigma\varepsilon" />, and of the score function <Tex tex="\sigma\varepsilon^3" />. Their
          means are 0, so compare their squares. Or set{" "}
          <PageLink to={scene("variance", "same-mean")}>the figure</PageLink> so that μ and k are equal, and
          divide.
        </p>
      }
    >
      <p>
        <Tex tex="\mathbb{E}[\varepsilon^6] / 4 = 15/4" />, at every width. A mean of 0 does not make an
        estimate quiet: both go on shaking at the optimum, and this is why learning rates have to fall.
      </p>
    </Exercise>
    <Exercise
      id="exercise-reparametrization-draws"
      question={
        <>
          You drew 3,000 samples from <Tex tex="\mathcal{N}(0, 1)" />. Now <Tex tex="\mu" /> moves by one
          width, to 1, and you reweight them. What is their effective sample size: how many samples of equal
          weight are they worth?
        </>
      }
      task={{ kind: "number", min: 0, max: 3000, unit: "samples", tolerance: 150, truth: drawsLeft }}
      hint={
        <p>
          The two bell curves still overlap well, but a few samples on the right now carry much of the weight.
          It is <Tex tex="M / \mathbb{E}[w^2]" />, where <Tex tex="w" /> is the new density over the old one.
          Open{" "}
          <PageLink to={scene("move-or-reweight", "nothing-moved")}>
            the figure where nothing has moved
          </PageLink>{" "}
          and drag μ to 1.
        </p>
      }
    >
      <p>
        <Tex tex="3000\, e^{-1}" />: one width costs nearly two samples in three, and d widths leave{" "}
        <Tex tex="e^{-d^2}" />. Old samples age fast, which is why policy gradients draw anew at every step.
      </p>
    </Exercise>
    <Exercise
      id="exercise-reparametrization-score-wins"
      question={
        <>
          The cosine is not the only <Tex tex="f" /> for which the plain score function is the calmer. Set the
          figure <a href="#variance">“Three estimators, one mean”</a> so that it has at most a quarter of the
          pathwise variance, with another <Tex tex="f" />.
        </>
      }
      task={{ kind: "figure", look: lookAtVariance }}
      hint={
        <p>
          Look for an <Tex tex="f" /> whose values stay small while its slope does not: something narrow
          compared with <Tex tex="q" />. <PageLink to={scene("variance", "against-k")}>Against k</PageLink>{" "}
          draws three of them; no <Tex tex="k" /> will do it for a parabola.
        </p>
      }
    >
      <p>
        A narrow bump <Tex tex="e^{-kz^2}" /> is 0 for most draws, and the score function then says 0. Its
        slope, where a draw does hit it, is steep. For a parabola it can never happen: there the values grow
        faster than the slope.
      </p>
    </Exercise>
  </>
));
