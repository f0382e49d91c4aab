import { figure as derivation } from "../figures/derivation/figure.ts";
import { figure as discrete } from "../figures/discrete/figure.ts";
import { FigureHere } from "../frame/FigureHere.tsx";
import { figure as graph } from "../figures/graph/figure.ts";
import { figure as moveOrReweight } from "../figures/move-or-reweight/figure.ts";
import { figure as race } from "../figures/race/figure.ts";
import { figure as variance } from "../figures/variance/figure.ts";
import { Opens } from "../ui/Opens.tsx";
import { PageLink } from "../ui/PageLink.tsx";
import { Term } from "../ui/Term.tsx";
import { Tex } from "../ui/Tex.tsx";
import { NarrowQuestion } from "./reparametrization/NarrowQuestion.island.tsx";
import { ChapterContents } from "./ChapterContents.tsx";
import { ChapterGoals } from "./ChapterGoals.tsx";
import { ChapterHeader } from "./ChapterHeader.tsx";
import { MarginNote } from "./MarginNote.tsx";
import { SectionHeading } from "./SectionHeading.tsx";
import { blackBox } from "./reparametrization/blackBox.ts";
import { ConstantQuestion } from "./reparametrization/ConstantQuestion.island.tsx";
import { Closing } from "./reparametrization/Closing.tsx";
import { EstimatorTable } from "./reparametrization/EstimatorTable.tsx";
import { sections } from "./reparametrization/sections.ts";
import { closedKl, twoGradients } from "./reparametrization/formulas.ts";

/** Section 2 of the lecture: the reparametrization trick. */
export function Page() {
  return (
    <article className="chapter">
      <ChapterHeader number="2" title="The reparametrization trick">
        To improve an encoder you need the slope of an average, and the average is over samples that the
        encoder itself draws. There are two ways to get that slope from samples. One of them is the policy
        gradient. The other made variational autoencoders possible.
      </ChapterHeader>
      <ChapterContents sections={sections} />
      <ChapterGoals
        goals={[
          "write down two unbiased gradients of an average over samples, and say what each needs to know;",
          "say why a backward pass stops at a draw, and rewrite the draw so that it goes on;",
          "predict which of the two is the noisier, and how that changes with f and with the number of dimensions;",
          "turn the ELBO into the line that a program optimises.",
        ]}
      />

      <p>
        The problem in one line: you have a distribution <Tex tex="\cq(\cz)" /> with knobs <Tex tex="\cphi" />
        , a function <Tex tex="f(\cz)" /> that rates samples, and you want
      </p>
      <Tex display tex="\nabla_{\cphi}\; \mathbb{E}_{\cz \sim \cq}\big[f(\cz)\big]." />
      <p>
        For an encoder, <Tex tex="f" /> is the reward of chapter 1,{" "}
        <Tex tex="r(\cx, \cz) = \log \cp(\cx \mid \cz) + \log p(\cz)" />; in reinforcement learning{" "}
        <Tex tex="\cq" /> is a policy, <Tex tex="\cz" /> an action and <Tex tex="f" /> what came of it.
      </p>

      <SectionHeading of={sections} id="two-pictures" />
      <p>
        Draw a few thousand samples, then turn the knobs a little. What happens to the average? You can leave
        every sample where it is and let it count for more or for less, as <Tex tex="\cq" /> now finds it more
        or less likely. Or you can remember how each sample was made: a number{" "}
        <Tex tex="\varepsilon \sim \mathcal{N}(0, 1)" /> that knows nothing of <Tex tex="\cphi" />, stretched
        and shifted into place by <Tex tex="\cz = \cmu + \csigma\,\varepsilon" />. Keep the ε’s, turn the
        knobs, and the samples slide.
      </p>
      <MarginNote>
        <Tex tex="\csigma" /> multiplies ε, so it is a standard deviation; the variance of <Tex tex="\cz" />{" "}
        is <Tex tex="\csigma^2" />.
      </MarginNote>
      <FigureHere figure={moveOrReweight} />
      <p>
        Both pictures describe the same change and their averages agree. What differs is how noisy the answer
        is when you have only a handful of samples. The left picture asks how often each reward will be met;
        it never asks in which direction the reward grows. The right one asks exactly that.
      </p>
      <MarginNote>
        Unequal weights waste draws. M draws with weights <Tex tex="w" />, of mean 1, are worth about{" "}
        <Tex tex="M / \mathbb{E}[w^2]" /> draws that all count the same: their <em>effective sample size</em>,
        which the figure prints as “as good as … equal samples”.
      </MarginNote>

      <SectionHeading of={sections} id="where-it-goes" />
      <p>
        Why not move the gradient inside the average and be done? Because <Tex tex="\cphi" /> sits in the
        distribution that you average over. A sample that has been drawn is a number, and a number has no
        derivative with respect to the knobs of the machine that drew it. Step backwards through the graph and
        see where the gradient stops.
      </p>
      <FigureHere figure={graph} />
      <p>
        Write <Tex tex="\cz = g_{\cphi}(\varepsilon)" /> for the machine that makes a sample from its noise.
        The two ways out are identities, not approximations:
      </p>
      <Tex display tex={`${twoGradients}.`} />
      <p>
        The first takes its name from <Tex tex="\nabla_{\cphi} \log \cq" />, which statisticians call the
        score; reinforcement learning knows it as the <Term name="policy-gradient">policy gradient</Term>. In
        the second, the gradient of an average has become an average of gradients: ε comes from where it
        always came from, whatever <Tex tex="\cphi" /> is, so the gradient may move inside.
      </p>
      <MarginNote>
        What does not depend on <Tex tex="\cphi" /> is the distribution of <Term name="epsilon">ε</Term>. The
        expression for <Tex tex="\cz" /> does, and that is the point:{" "}
        <PageLink to="errata#erratum-5">correction 5</PageLink> to the notes.
      </MarginNote>
      <ConstantQuestion />

      <SectionHeading of={sections} id="how-noisy" />
      <p>
        The lecture says that <Term name="reparametrization">reparametrization</Term> gives a gradient of much
        lower <Term name="variance">variance</Term>. Put it to a test before you believe it.
      </p>
      <NarrowQuestion />
      <FigureHere figure={variance} />
      <p>
        Averaging M samples divides every variance by M. On doubly logarithmic axes all fall along straight
        lines of slope −1. Go level from a lower line to an upper one: the factor in M between the two is how
        many times as many samples the noisier estimator has to draw to be as sharp as the other.
      </p>
      <p>
        A word on the baseline: in chapter 1 it was the expected reward. Here it is the constant that makes
        the variance least, another one for each parameter.
      </p>
      <Opens title="When you have tried it: what more coordinates do">
        <p>
          The <Term name="score-function">score function</Term> multiplies every coordinate’s gradient by the
          whole reward, so that the luck of all other coordinates becomes its noise, and its variance grows
          with D. The pathwise gradient of one coordinate sees only the slope along that coordinate.
        </p>
      </Opens>
      <MarginNote>
        Mohamed, Rosca, Figurnov and Mnih 2020,{" "}
        <cite>Monte Carlo gradient estimation in machine learning</cite>, section 3, draw the same three
        curves. The notes state no condition: <PageLink to="errata#erratum-6">correction 6</PageLink>.
      </MarginNote>

      <SectionHeading of={sections} id="for-learning" />
      <p>
        Same objective, same start, same learning rate, twenty runs for each estimator, each with steps by{" "}
        <Term name="adam">Adam</Term>. A noisy gradient is right on average, and you never get to follow the
        average. The scenes ask what comes of it. Watch more than the medians: how far apart are one
        estimator’s twenty runs, on the way up and at the top?
      </p>
      <FigureHere figure={race} />

      <SectionHeading of={sections} id="four-lines" />
      <p>
        The ELBO can be written so that more of it is known exactly and less is left to chance. Every line
        below has the same mean. Which of them would you hand to an optimiser?
      </p>
      <FigureHere figure={derivation} />
      <p>
        The last line is a recipe. The encoder reads <Tex tex="\cx" /> and gives <Tex tex="\cmu" /> and{" "}
        <Tex tex="\csigma" />; an ε, often a single one, makes a <Tex tex="\cz" /> of them; the decoder says
        how likely <Tex tex="\cx" /> is, given that <Tex tex="\cz" />. The divergence needs no draw at all,
        since two Gaussians have it in closed form, for each dimension
      </p>
      <MarginNote>
        The mean in the recipe is the encoder’s, <Tex tex="\mu_\phi" />; the notes print{" "}
        <Tex tex="\mu_\theta" />: <PageLink to="errata#erratum-4">correction 4</PageLink>.
      </MarginNote>
      <Tex display tex={`${closedKl}.`} />
      <p>
        Follow the slopes back through all of it, to <Tex tex="\ctheta" /> and to <Tex tex="\cphi" />, and you
        are training a <PageLink to="vae">variational autoencoder</PageLink>. Its two terms pull against each
        other: one wants <Tex tex="\cx" /> rebuilt from <Tex tex="\cz" />, the other wants <Tex tex="\cq" />{" "}
        near the prior. What is left in <Tex tex="\cz" /> is what rebuilding cannot do without.
      </p>
      <MarginNote>
        Both numbers that make <Tex tex="\cz" /> come from the encoder,{" "}
        <Tex tex="\cz = \cmu(\cx) + \varepsilon\,\csigma(\cx)" />.
      </MarginNote>

      <SectionHeading of={sections} id="nothing-to-slide" />
      <p>
        Let <Tex tex="\cz" /> be one of four categories. There is no path from one to the next, as nothing
        lies between them. The score function does not mind. To slide all the same, write the draw as noise
        and a choice: add an independent draw from a <Term name="gumbel">Gumbel distribution</Term> to each
        logit, and take the largest. Then soften “take the largest” into a softmax of temperature λ. This{" "}
        <Term name="relaxation">relaxation</Term> has a slope. What it costs, and what it saves, is for you to
        find.
      </p>
      <FigureHere figure={discrete} />

      <SectionHeading of={sections} id="which-when" />
      <EstimatorTable />
      <p>
        Reinforcement learning in general cannot differentiate along the path. Its rewards come from{" "}
        <PageLink to={blackBox}>a world whose rules you do not know</PageLink>: you are told{" "}
        <Tex tex="f(\cz)" />, and not its slope. Here you have the slope, because you wrote <Tex tex="f" />{" "}
        down yourself. Where reinforcement learning does reparametrize, it first learns something to
        differentiate, a <Term name="critic">critic</Term> or a model of the world. Its gradients are then
        those of what it learned, and can be no better than that.
      </p>
      <MarginNote>
        Soft actor-critic (Haarnoja et al. 2018) sends gradients through a learned Q; Dreamer (Hafner et al.
        2020) through a learned world.
      </MarginNote>
      <Closing />
    </article>
  );
}
