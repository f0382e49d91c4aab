import { figure as algorithm } from "../figures/algorithm/figure.ts";
import { figure as bound } from "../figures/bound/figure.ts";
import { FigureHere } from "../frame/FigureHere.tsx";
import { figure as threeWays } from "../figures/three-ways/figure.ts";
import { figure as viAsRl } from "../figures/vi-as-rl/figure.ts";
import { Opens } from "../ui/Opens.tsx";
import { PageLink } from "../ui/PageLink.tsx";
import { Term } from "../ui/Term.tsx";
import { Tex } from "../ui/Tex.tsx";
import { Closing } from "./amortized/Closing.tsx";
import { Dictionary } from "./amortized/Dictionary.tsx";
import { RewardFormula } from "./amortized/RewardFormula.island.tsx";
import { WidthQuestion } from "./amortized/WidthQuestion.island.tsx";
import { RisingQuestion } from "./amortized/RisingQuestion.island.tsx";
import { sections } from "./amortized/sections.ts";
import { ChapterContents } from "./ChapterContents.tsx";
import { ChapterGoals } from "./ChapterGoals.tsx";
import { ChapterHeader } from "./ChapterHeader.tsx";
import { MarginNote } from "./MarginNote.tsx";
import { SectionHeading } from "./SectionHeading.tsx";
import { encoder, evidenceSplit, policyGradient, posterior } from "./amortized/formulas.ts";

/** Section 1 of the lecture: amortized variational inference. */
export function Page() {
  return (
    <article className="chapter">
      <ChapterHeader number="1" title="Amortized variational inference">
        You see a number and want to know what caused it. The exact answer needs an integral that is out of
        reach in any model worth having. Variational inference replaces it by a guess and a bound on how good
        the guess is; amortized inference trains a network to do the guessing.
      </ChapterHeader>
      <ChapterContents sections={sections} />
      <ChapterGoals
        goals={[
          "split the log evidence into a bound and a divergence, in three lines;",
          "say what a Gaussian q cannot do, and what a network that answers for all data adds to that;",
          "run the algorithm by hand, and name what each of its lines needs;",
          "read the ELBO as a reward and an entropy bonus, and write down its policy gradient.",
        ]}
      />
      <MarginNote>
        “The lecture” on these pages is the one on variational inference in reinforcement learning that this
        site accompanies, and “the notes” are its lecture notes. You need neither to read on. Where the notes
        slip, the page says so and leads to a <PageLink to="errata">correction</PageLink>.
      </MarginNote>

      <SectionHeading of={sections} id="lower-bound" />
      <p>
        Here is the smallest model in which everything that matters already happens. A hidden number{" "}
        <Tex tex="\cz" /> comes from a standard normal. You see <Tex tex="\cx" />, which is some function of
        it plus noise: <Tex tex="\cx \mid \cz \sim \mathcal{N}(f(\cz), \nu^2)" />. What was <Tex tex="\cz" />?
        Bayes’ rule answers with the <Term name="posterior">posterior</Term>,
      </p>
      <Tex display tex={`${posterior}.`} />
      <p>
        With one hidden number a computer can do the integral to fifteen digits, and the figure below does.
        That is what makes it a fair judge of everything that follows.
      </p>
      <MarginNote>
        Everything here is measured in <Term name="nat">nats</Term>: natural logarithms of densities. One nat
        is a factor of 2.718.
      </MarginNote>
      <p>
        Now take any distribution <Tex tex="q(\cz)" /> you like. How far it is from another distribution p is
        measured by the <Term name="kl">KL divergence</Term>: draw from <Tex tex="q," /> and average how much
        more probable the draw is under <Tex tex="q" /> than under p,
      </p>
      <Tex
        display
        tex="\cKL(q \,\|\, p) = \mathbb{E}_{\cz \sim q}\big[\log q(\cz) - \log p(\cz)\big] \;\ge\; 0, \qquad \text{and } 0 \text{ only if } q = p."
      />
      <p>
        With it the <Term name="evidence">log evidence</Term> comes in two parts:
      </p>
      <Tex display tex={evidenceSplit} />
      <Opens title="Derived in three lines">
        <p>
          The evidence does not depend on <Tex tex="\cz" />, so its average over <Tex tex="q" /> is itself. By
          Bayes’ rule it is the joint density divided by the posterior. Then multiply and divide by{" "}
          <Tex tex="q" />.
        </p>
        <Tex
          display
          tex="\begin{aligned} \log p(\cx) &= \mathbb{E}_{q}\big[\log p(\cx)\big] \\ &= \mathbb{E}_{q}\Big[\log \frac{p(\cx, \cz)}{p(\cz \mid \cx)}\Big] = \mathbb{E}_{q}\Big[\log \frac{p(\cx, \cz)}{q(\cz)} + \log \frac{q(\cz)}{p(\cz \mid \cx)}\Big] \\ &= \underbrace{\mathbb{E}_{q}\big[\log p(\cx \mid \cz) + \log p(\cz) - \log q(\cz)\big]}_{\cELBO(q)} + \cKL\big(q \,\|\, p(\cz \mid \cx)\big). \end{aligned}"
        />
        <p>
          The last two terms of <Tex tex="\cELBO" /> are <Tex tex="-\cKL(q \,\|\, p(\cz))" />. No step was an
          approximation, and <Tex tex="q" /> was anything you like.
        </p>
      </Opens>
      <p>
        The left side does not know about <Tex tex="q" />. So whatever raises the first part on the right
        lowers the second by exactly as much: to climb the <Term name="elbo">ELBO</Term> is to approach the
        posterior, without ever computing it.
      </p>
      <WidthQuestion />
      <FigureHere figure={bound} />
      <p>
        Make <Tex tex="q" /> narrower without moving it: does the ELBO rise or fall, and is it the same from
        every starting point? With the linear likelihood some Gaussian is exactly right, and the green bar
        vanishes. With the bent one the best Gaussian comes close, and no Gaussian comes all the way.
      </p>
      <Opens title="When you have seen two modes">
        <p>
          For a hill that <Tex tex="q" /> never visits the divergence charges little: log 2 where two equal
          hills lie far apart. For the valley between them it charges every draw. So the best Gaussian takes
          one hill, a habit called <Term name="mode-seeking">mode seeking</Term>; the divergence taken the
          other way round would straddle.
        </p>
      </Opens>

      <SectionHeading of={sections} id="three-choices" />
      <p>
        One data point, one <Tex tex="q" />, two knobs. Now there are N of them. Give each its own{" "}
        <Tex tex="q_i" />, and you turn 2N knobs; a new point has to be fitted from the start. Share a single{" "}
        <Tex tex="q" /> among all, and you turn two, at the price of one answer to every question. It would be
        right only if all data points had the same posterior.
      </p>
      <p>
        Between the two lies a function: a network that looks at <Tex tex="\cx" /> and answers with the mean
        and width of its <Tex tex="q" />,
      </p>
      <Tex display tex={`${encoder}.`} />
      <MarginNote>
        <Tex tex="\csigma" /> is a standard deviation on every page here. Where the second argument of a
        normal is squared, it is a variance: <PageLink to="errata#erratum-3">correction 3</PageLink> to the
        notes.
      </MarginNote>
      <p>
        What each <Tex tex="q_i" /> would learn for itself, the network learns once for all of them. The work
        is spread over the data and paid in advance, which is what{" "}
        <em>
          <Term name="amortized">amortized</Term>
        </em>{" "}
        means.
      </p>
      <p>
        Where the three end, the figure’s claim says. Before you press Play, say how they get there: which
        comes near the ceiling first? Then two of the figure’s knobs: what would a linear likelihood change
        about where they end, and what would a larger network?
      </p>
      <FigureHere figure={threeWays} />
      <p>
        What is lost has two causes, and the bars keep them apart. The{" "}
        <em>
          <Term name="approximation-gap">approximation gap</Term>
        </em>{" "}
        is what even the best Gaussian loses at a point; the{" "}
        <em>
          <Term name="amortization-gap">amortization gap</Term>
        </em>{" "}
        is what the network loses on top, because it has to answer for all points with one set of weights.
      </p>
      <MarginNote>
        Cremer, Li and Duvenaud 2018, <cite>Inference suboptimality in variational autoencoders</cite>,
        measured both gaps in real networks.
      </MarginNote>
      <p>
        Drag the new point about. The network has never seen it and answers in one pass; a <Tex tex="q" /> of
        its own has to climb again, step by step. Drag it far from the data, and you see what the guarantee is
        worth there: the bound still holds, but nobody has trained it to be tight.
      </p>

      <SectionHeading of={sections} id="the-algorithm" />
      <p>
        So far the model was given and <Tex tex="q" /> was sought. In practice both are learned together: the{" "}
        <Term name="decoder">decoder</Term>’s parameters <Tex tex="\ctheta" />, because nobody tells you how{" "}
        <Tex tex="\cx" /> comes from <Tex tex="\cz" />, and the <Term name="encoder">encoder</Term>’s{" "}
        <Tex tex="\cphi" />. Both climb the same ELBO. Pick a data point; let the encoder propose a{" "}
        <Tex tex="\cz" />; ask how well it explains the point; move <Tex tex="\ctheta" /> and{" "}
        <Tex tex="\cphi" /> a little up the slope; repeat.
      </p>
      <p>
        The figure runs that loop on a model so small that every number fits on the page: a decoder that is a
        straight line, an encoder that is another. The best decoder is then known in closed form, and so is
        the encoder that inverts it. Nothing in the loop uses them.
      </p>
      <MarginNote>
        The encoder in the loop is <Tex tex="\cq(\cz \mid \cx_i)" />, a distribution over <Tex tex="\cz" />.
        The notes print its arguments the other way round in one place:{" "}
        <PageLink to="errata#erratum-1">correction 1</PageLink>.
      </MarginNote>
      <RisingQuestion />
      <FigureHere figure={algorithm} />
      <p>
        Two things to look for. First, two curves rise towards the ceiling, the ELBO always below the log
        evidence of the decoder that it belongs to: the decoder gets better while the encoder keeps up with
        it, and the gap between them is the encoder’s. Second, line 7. Line 6 keeps the <Tex tex="\cz" /> that
        was drawn, and moves <Tex tex="\ctheta" /> so that <Tex tex="\cx" /> becomes more probable given that{" "}
        <Tex tex="\cz" />. In line 7 that will not do: <Tex tex="\cphi" /> decided where <Tex tex="\cz" /> was
        drawn. There are two ways to find its slope all the same. The figure writes{" "}
        <Tex tex="\cz = \cmu + \csigma\,\varepsilon" /> and differentiates that, which is the subject of the{" "}
        <PageLink to="reparametrization">next chapter</PageLink>. The other way comes from reinforcement
        learning, and is next.
      </p>

      <SectionHeading of={sections} id="rl-problem" />
      <p>
        One rearrangement is needed first. The <Term name="entropy">entropy</Term> of a distribution says how
        unsure it is, in nats; for a Gaussian it depends on the width alone:
      </p>
      <Tex
        display
        tex="\mathcal{H}(q) = -\mathbb{E}_{\cz \sim q}\big[\log q(\cz)\big], \qquad \mathcal{H}\big(\mathcal{N}(\mu, \sigma^2)\big) = \tfrac{1}{2} \log\big(2 \pi e\, \sigma^2\big)."
      />
      <p>
        Take it out of <Tex tex="-\cKL(q \,\|\, p(\cz)) = \mathbb{E}_q[\log p(\cz)] + \mathcal{H}(q)" />, and
        the ELBO is an average of something, plus an entropy:
      </p>
      <RewardFormula />
      <p>
        Nothing has been added: it is the same ELBO, with two of its terms called a reward. Reinforcement
        learning has an algorithm that raises an expected reward under a policy without ever differentiating
        the reward, the <Term name="policy-gradient">policy gradient</Term>: draw M actions, and let each push
        the policy towards itself as hard as it was rewarded, or away from itself if the reward is negative.
      </p>
      <Tex display tex={policyGradient} />
      <p>
        The number <Tex tex="b" /> is a <Term name="baseline">baseline</Term>. Taking it off changes no mean,
        as <Tex tex="\mathbb{E}[\nabla_{\cphi} \log \cq] = 0" />, and can make the estimate much calmer;
        statisticians call what is taken off, <Tex tex="b\, \nabla_{\cphi} \log \cq," /> a{" "}
        <Term name="control-variate">control variate</Term>. The last term is the entropy’s, and is known
        exactly. What would the policy do without it? Choose the scene “No entropy bonus”, make up your mind,
        and press Play. Then give the bonus back.
      </p>
      <MarginNote>
        The index is <Tex tex="j" /> throughout: each action is weighed by its own reward (
        <PageLink to="errata#erratum-2">correction 2</PageLink>).
      </MarginNote>
      <p>
        Ten quantities follow, in the two languages, with where you will meet them in the figure. Some of the
        words are new. A problem of one decision, with nothing after it, is called a bandit, and its return is
        the one reward that it pays. A <Term name="critic">critic</Term> is a baseline that has been learned.
        A soft-optimal policy takes the best action most often and no action never: each with a probability in
        proportion to <Tex tex="e^{r}" />. And the policy gradient is the{" "}
        <Term name="score-function">score-function</Term> gradient to statisticians, who call{" "}
        <Tex tex="\nabla_{\cphi} \log \cq" /> the score.
      </p>
      <Dictionary />
      <FigureHere figure={viAsRl} />
      <p>
        The bonus pushes outwards, harder the narrower <Tex tex="q" /> is, and at the posterior it balances
        the reward. So a policy that seeks reward, and is also paid to stay unsure, becomes the posterior, as
        far as its shape allows. <PageLink to="control#one-formula">Chapter 4</PageLink> takes a policy of
        reinforcement learning and finds the same there.
      </p>
      <p>
        Look at the estimates once more, with the baseline off. The gradient is right on average, and its
        interval is often wider than the gradient is long. In reinforcement learning you would draw more
        actions, and train a critic: a second function that predicts the reward to expect, to be taken off as
        the baseline. Here something better is at hand. You wrote the reward down yourself, so you can
        differentiate it. That is the <PageLink to="reparametrization">reparametrization trick</PageLink>.
      </p>
      <Closing />
    </article>
  );
}
