import { figure as bound } from "../figures/bound/figure.ts";
import { FigureFrame } from "../figures/FigureFrame.tsx";
import { Tex } from "../ui/Tex.tsx";
import { ChapterHeader } from "./ChapterHeader.tsx";
import { MarginNote } from "./MarginNote.tsx";

/** Section 1 of the lecture, as far as it is built: 1.1, the ELBO is a lower bound. */
export function Page() {
  return (
    <article className="chapter">
      <ChapterHeader number="1.1" title="The ELBO is a lower bound">
        You see a number and want to know what caused it. The exact answer needs an integral that is out of
        reach in any model worth having. Variational inference replaces it by a guess and a bound on how good
        the guess is.
      </ChapterHeader>

      <p>
        Here is the smallest model in which everything that matters already happens. A hidden number{" "}
        <Tex tex="\cz" /> comes from a standard normal. You see <Tex tex="\cx" />, which is some function of
        it plus noise: <Tex tex="\cx \mid \cz \sim \mathcal{N}(f(\cz), \nu^2)" />. What was <Tex tex="\cz" />?
        Bayes’ rule answers with the posterior,
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
        Everything here is measured in nats: natural logarithms of densities. One nat is a factor of 2.718.
      </MarginNote>
      <p>
        Now take any distribution <Tex tex="q(\cz)" /> you like, and write the log evidence in two parts:
      </p>
      <Tex
        display
        tex="\log p(\cx) = \underbrace{\mathbb{E}_{q}\big[\log p(\cx \mid \cz)\big] - \cKL\big(q \,\|\, p(\cz)\big)}_{\cELBO(q)\text{, which you can estimate}} + \underbrace{\cKL\big(q \,\|\, p(\cz \mid \cx)\big)}_{\ge\, 0\text{, which you cannot}}"
      />
      <p>
        The left side does not know about <Tex tex="q" />. So whatever raises the first part on the right
        lowers the second by exactly as much: to climb the ELBO is to approach the posterior, without ever
        computing it.
      </p>
      <p>
        Before you touch the figure: the blue curve is <Tex tex="q" />. If you make it much narrower without
        moving it, will the ELBO rise or fall? Then drag the round handles and see.
      </p>

      <FigureFrame figure={bound} />

      <h2>What to take away</h2>
      <p>
        With the linear likelihood some Gaussian is exactly right, and the green bar vanishes. With the bent
        one the best Gaussian comes close. With the folded one the posterior has two hills, and the best
        single Gaussian does not straddle them: it sits on one. The divergence is taken under <Tex tex="q" />,
        so <Tex tex="q" /> pays dearly for putting mass where the posterior has none, and nothing for missing
        a hill it never visits.
      </p>
      <MarginNote>
        This habit is called mode seeking. The reverse divergence, taken under the posterior, would straddle.
      </MarginNote>
      <p>
        So far each data point needs a <Tex tex="q" /> of its own. Nine thousand digits would need eighteen
        thousand numbers, and a new digit a new search. The next step is a network that looks at{" "}
        <Tex tex="\cx" /> and answers with its <Tex tex="q" /> at once: the encoder of the variational
        autoencoder.
      </p>
    </article>
  );
}
