import { figure as algorithm } from "../figures/algorithm/figure.ts";
import { figure as bound } from "../figures/bound/figure.ts";
import { FigureHere } from "../frame/FigureHere.tsx";
import { figure as threeWays } from "../figures/three-ways/figure.ts";
import { figure as viAsRl } from "../figures/vi-as-rl/figure.ts";
import { PageLink } from "../ui/PageLink.tsx";
import { Term } from "../ui/Term.tsx";
import { Tex } from "../ui/Tex.tsx";
import { RewardFormula } from "./amortized/RewardFormula.island.tsx";
import { TwoHills } from "./amortized/TwoHills.island.tsx";
import { RisingQuestion } from "./amortized/RisingQuestion.island.tsx";
import { ChapterHeader } from "./ChapterHeader.tsx";
import { MarginNote } from "./MarginNote.tsx";

/** Section 1 of the lecture: amortized variational inference. */
export function Page() {
  return (
    <article className="chapter">
      <ChapterHeader number="1" title="Amortized variational inference">
        You see a number and want to know what caused it. The exact answer needs an integral that is out of
        reach in any model worth having. Variational inference replaces it by a guess and a bound on how good
        the guess is; amortized inference trains a network to do the guessing.
      </ChapterHeader>

      <h2>The ELBO is a lower bound</h2>
      <p>
        Here is the smallest model in which everything that matters already happens. A hidden number{" "}
        <Tex tex="\cz" /> comes from a standard normal. You see <Tex tex="\cx" />, which is some function of
        it plus noise: <Tex tex="\cx \mid \cz \sim \mathcal{N}(f(\cz), \nu^2)" />. What was <Tex tex="\cz" />?
        Bayes’ rule answers with the <Term name="posterior">posterior</Term>,
      </p>
      <Tex
        display
        tex="p(\cz \mid \cx) = \frac{p(\cx \mid \cz)\,p(\cz)}{p(\cx)}, \qquad p(\cx) = \int p(\cx \mid \cz)\,p(\cz)\,\mathrm{d}\cz."
      />
      <p>
        With one hidden number a computer can do the integral to fifteen digits, and the figure below does.
        That is what makes it a fair judge of everything that follows.
      </p>
      <MarginNote>
        Everything here is measured in <Term name="nat">nats</Term>: natural logarithms of densities. One nat
        is a factor of 2.718.
      </MarginNote>
      <p>
        Now take any distribution <Tex tex="q(\cz)" /> you like, and write the{" "}
        <Term name="evidence">log evidence</Term> in two parts:
      </p>
      <Tex
        display
        tex="\log p(\cx) = \underbrace{\mathbb{E}_{q}\big[\log p(\cx \mid \cz)\big] - \cKL\big(q \,\|\, p(\cz)\big)}_{\cELBO(q)\text{, which you can estimate}} + \underbrace{\cKL\big(q \,\|\, p(\cz \mid \cx)\big)}_{\ge\, 0\text{, which you cannot}}"
      />
      <p>
        The left side does not know about <Tex tex="q" />. So whatever raises the first part on the right
        lowers the second by exactly as much: to climb the <Term name="elbo">ELBO</Term> is to approach the
        posterior, without ever computing it.
      </p>
      <TwoHills />
      <FigureHere figure={bound} />
      <p>
        Make <Tex tex="q" /> narrower without moving it: does the ELBO rise or fall, and is it the same from
        every starting point? With the linear likelihood some Gaussian is exactly right, and the green bar
        vanishes. With the bent one the best Gaussian comes close, and no Gaussian comes all the way.
      </p>

      <h2>Three ways to choose q</h2>
      <p>
        One data point, one <Tex tex="q" />, two knobs. Now there are N of them. Give each its own{" "}
        <Tex tex="q_i" />, and you turn 2N knobs; a new point has to be fitted from the start. Share a single{" "}
        <Tex tex="q" /> among all, and you turn two, at the price of one answer to every question. It would be
        right only if all data points had the same posterior, and then why collect more than one?
      </p>
      <p>
        Between the two lies a function: a network that looks at <Tex tex="\cx" /> and answers with the mean
        and width of its <Tex tex="q" />,
      </p>
      <Tex display tex="\cq(\cz \mid \cx) = \mathcal{N}\big(\cmu(\cx),\, \csigma(\cx)^2\big)." />
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
        means. What it costs can be split in two. The{" "}
        <em>
          <Term name="approximation-gap">approximation gap</Term>
        </em>{" "}
        is what even the best Gaussian loses at a point; the{" "}
        <em>
          <Term name="amortization-gap">amortization gap</Term>
        </em>{" "}
        is what the network loses on top, because it has to answer for all points with one set of weights.
      </p>
      <p>
        Before you press Play, rank the three by where they will end. Then say which of them you could make
        equal by changing the likelihood and the size of the network.
      </p>
      <MarginNote>
        Cremer, Li and Duvenaud 2018, <cite>Inference suboptimality in variational autoencoders</cite>,
        measured both gaps in real networks.
      </MarginNote>
      <FigureHere figure={threeWays} />
      <p>
        Drag the new point about. The network has never seen it and answers in one pass; a <Tex tex="q" /> of
        its own has to climb again, step by step. Drag it far from the data, and you see what the guarantee is
        worth there: the bound still holds, but nobody has trained it to be tight.
      </p>

      <h2>The algorithm</h2>
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
        it, and the gap between them is the encoder’s. Second, line 7. Line 6 holds <Tex tex="\cz" /> still
        and asks what <Tex tex="\ctheta" /> should have been. In line 7 that will not do: <Tex tex="\cphi" />{" "}
        decided where <Tex tex="\cz" /> was drawn. The figure goes through{" "}
        <Tex tex="\cz = \cmu + \csigma\,\varepsilon" />, of which the{" "}
        <PageLink to="reparametrization">next chapter</PageLink> has more to say; there is another way, and
        you may know it already.
      </p>

      <h2>It is an RL problem</h2>
      <RewardFormula />
      <p>
        Nothing has been added: it is the same ELBO, with two of its terms called a reward. But you know an
        algorithm for maximising an expected reward under a policy, and it needs no derivative of the reward.
        Draw M actions; let each push the policy towards itself, as hard as it was rewarded:
      </p>
      <Tex
        display
        tex="\begin{gathered} \nabla_{\cphi} \cELBO_i \approx \frac{1}{M}\sum_{j=1}^{M} \nabla_{\cphi} \log \cq(\cz_j \mid \cx_i)\,\big(r(\cx_i, \cz_j) - b\big) + \nabla_{\cphi} \mathcal{H}, \\ \nabla_{\!(\mu, \sigma)}\, \mathcal{H}\big(\mathcal{N}(\mu, \sigma^2)\big) = \big(0,\; 1/\sigma\big). \end{gathered}"
      />
      <p>
        The <Term name="entropy">entropy</Term>’s part is known exactly and always pushes outwards, harder the
        narrower <Tex tex="q" /> is. What would the policy do without it? Choose the scene “No entropy bonus”,
        make up your mind, and press Play. Then give the bonus back.
      </p>
      <MarginNote>
        The index is <Tex tex="j" /> throughout: each action is weighed by its own reward (
        <PageLink to="errata#erratum-2">correction 2</PageLink>). Any constant <Tex tex="b" /> leaves the mean
        alone, as <Tex tex="\mathbb{E}[\nabla_{\cphi} \log \cq] = 0" />.
      </MarginNote>
      <FigureHere figure={viAsRl} />
      <p>
        So the posterior is what a reward-seeking policy becomes when it is also paid to stay unsure, as far
        as its shape allows. Chapter 4 takes this sentence and reads it from right to left.
      </p>
      <p>
        Look at the estimates once more, with the baseline off. The gradient is right on average, and its
        interval is often wider than the gradient is long: in reinforcement learning you would draw more
        actions and find a critic. Here something better is at hand. The reward is no stranger; you wrote it
        down, and you can differentiate it. That is the{" "}
        <PageLink to="reparametrization">reparametrization trick</PageLink>.
      </p>
    </article>
  );
}
