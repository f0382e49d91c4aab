import { FigureHere } from "../frame/FigureHere.tsx";
import { figure as vae } from "../figures/vae/figure.ts";
import { Opens } from "../ui/Opens.tsx";
import { PageLink } from "../ui/PageLink.tsx";
import { Term } from "../ui/Term.tsx";
import { Tex } from "../ui/Tex.tsx";
import { ChapterContents } from "./ChapterContents.tsx";
import { ChapterGoals } from "./ChapterGoals.tsx";
import { ChapterHeader } from "./ChapterHeader.tsx";
import { MarginNote } from "./MarginNote.tsx";
import { scene } from "./sceneAddress.ts";
import { SectionHeading } from "./SectionHeading.tsx";
import { Closing } from "./vae/Closing.tsx";
import { Sampling } from "./vae/Sampling.tsx";
import { sections } from "./vae/sections.ts";
import { bound } from "./vae/formulas.ts";

/** Section 3 of the lecture, of which this is the first part: the variational autoencoder, trained live. */
export function Page() {
  return (
    <article className="chapter">
      <ChapterHeader number="3a" title="The variational autoencoder">
        Squeeze a handwritten digit through two numbers and draw it again. To do that well for every digit at
        once, a network has to discover what handwriting varies in. Here it does so in front of you.
      </ChapterHeader>
      <ChapterContents sections={sections} />
      <ChapterGoals
        goals={[
          "say what encoder, decoder and prior are each for, and write down what they are trained on;",
          "read a training curve: what the reconstruction gains, and what the code costs;",
          "tell how far the ELBO may be from the log evidence, and what tells you;",
          "foresee what the price of code, β, does to reconstructions and to samples;",
          "split what a code costs into the part that sampling needs to be small and the part that it does not.",
        ]}
      />

      <SectionHeading of={sections} id="two-networks" />
      <p>
        Take a picture <Tex tex="\cx" /> of 784 grey levels. Suppose that it came about in two moves: somebody
        picked a short code <Tex tex="\cz" /> from a standard normal, the{" "}
        <em>
          <Term name="prior">prior</Term>
        </em>{" "}
        <Tex tex="p(\cz)" />; then a{" "}
        <em>
          <Term name="decoder">decoder</Term>
        </em>{" "}
        <Tex tex="\cp(\cx \mid \cz)" /> turned the code into ink. You want the decoder’s weights{" "}
        <Tex tex="\ctheta" />. The trouble is that nobody wrote the codes down.
      </p>
      <MarginNote>
        The digits are MNIST’s: 9,000 to learn from and 1,000 that the network never trains on, so that every
        held-out number on this page is about new handwriting.
      </MarginNote>
      <p>
        So a second network guesses them. The{" "}
        <em>
          <Term name="encoder">encoder</Term>
        </em>{" "}
        looks at a picture and answers with a normal distribution over codes,{" "}
        <Tex tex="\cq(\cz \mid \cx) = \mathcal{N}(\cmu(\cx), \csigma(\cx)^2)" />: where the code probably
        lies, and how unsure it is. Both networks are trained to raise one number, the{" "}
        <Term name="elbo">evidence lower bound</Term>:
      </p>
      <Tex display tex={bound} />
      <p>
        The first term asks that a digit can be drawn back from its code. The decoder answers with a
        probability of ink for every pixel, <Tex tex="\hat{\cx}_d" />, and is paid the log probability of the
        picture if each pixel is a coin of its own,
      </p>
      <Tex
        display
        tex="\log \cp(\cx \mid \cz) = \sum_{d=1}^{784} \big[\cx_d \log \hat{\cx}_d + (1 - \cx_d) \log(1 - \hat{\cx}_d)\big]."
      />
      <p>
        The second term is the <Term name="kl">KL divergence</Term> of chapter 1, here from the encoder’s
        answer to the prior: the further <Tex tex="\cmu(\cx)" /> lies from 0, and the smaller{" "}
        <Tex tex="\csigma(\cx)" /> is, the more the code costs, in nats. Nothing tells the network what a 7
        is.
      </p>
      <MarginNote>
        The sample is <Tex tex="\cz = \cmu(\cx) + \csigma(\cx)\,\varepsilon" /> with{" "}
        <Tex tex="\varepsilon \sim \mathcal{N}(0, I)" />. Chance enters through ε, which no weight can change,
        so the gradient flows through μ and σ:{" "}
        <PageLink to={scene("vae", "inside")}>look inside a finished run</PageLink>, node by node.
      </MarginNote>

      <SectionHeading of={sections} id="watch" />
      <p>
        Before you press Play, decide: nobody tells the network that there are ten digits, and it has two
        numbers a picture. What will make two pictures neighbours on the plane: the same name, the same ink,
        or neither? Then press Play, and drag across the plane while it trains.
      </p>

      <FigureHere figure={vae} />

      <SectionHeading of={sections} id="look-for" />
      <p>
        <strong>The first hundred steps.</strong> Keep an eye on the KL, and pause when it leaves zero. What
        have the rebuilt digits looked like until then? And what does the first direction that means something
        tell apart?
      </p>
      <Opens title="When you have seen them">
        <p>
          Drawing comes before describing. The decoder learns one thing first: the average digit, a grey
          smudge. For that it needs no code, and the KL stays near zero. Then a first direction on the plane
          begins to mean something, usually how round or how upright a digit is, and the KL jumps. Code is
          paid for only when it earns more reconstruction than it costs. What makes neighbours is ink, not
          names: on the finished plane 0 and 1 lie far apart, and 4 and 9, whose ink is nearly the same, share
          a border to the end.
        </p>
      </Opens>
      <p>
        <strong>The ellipses.</strong> Pick a digit, or draw one. Where its code probably lies is drawn as two
        ellipses, <Tex tex="\cq(\cz \mid \cx)" /> at one and two standard deviations. An ordinary 1 gets small
        ones in a crowd of other 1s. Draw something that is no digit and see how sure the encoder still is: it
        was never asked to say “I don’t know”.
      </p>
      <p>
        <strong>The gap between the two curves.</strong> The thin line is measured on the pictures being
        learned from, the bold one on the 1,000 that are not. When they part, the network has begun to
        remember instead of describe.
      </p>
      <p>
        <strong>How tight the bound is.</strong> When you pause, the figure goes on measuring for a few
        seconds: the <Term name="iwae">importance-weighted bound</Term> from 1, 10, 100 and 1,000 codes a
        digit, each above the last and all below <Tex tex="\log \cp(\cx)" />; and with one or two dimensions{" "}
        <Tex tex="\log \cp(\cx)" /> itself, summed over a grid of <Tex tex="\cz" />. So the whole gap is
        known, and as in chapter 1 it falls in two: what a better guess for each digit would win, and what no
        normal <Tex tex="q" /> can. Which do you expect to be the larger on digits that the encoder has never
        seen? <PageLink to={scene("vae", "whose-gap")}>Measure it on a finished run</PageLink>.
      </p>
      <MarginNote>
        Burda, Grosse and Salakhutdinov 2016, <cite>Importance weighted autoencoders</cite>. The bound can
        only rise with the number of codes. In more than two dimensions no grid reaches{" "}
        <Tex tex="\log \cp(\cx)" />, and the distance to it is not known here.
      </MarginNote>
      <p>
        <strong>What a draw is.</strong> The decoder says how probable ink is, pixel by pixel, and what is
        shown is its mean. Say what you would see if each pixel were drawn, then{" "}
        <PageLink to={scene("vae", "a-draw")}>draw some</PageLink>. The knob Decoder changes what a pixel is:
        a normal about the mean, <Tex tex="\mathcal{N}(\cx_d; \hat{\cx}_d, \sigma^2)" />, its{" "}
        <Tex tex="\sigma" /> given or learned. The ELBO is then about a density of grey levels: it may be
        above 0, and does not compare with a Bernoulli’s. If every pixel may choose its own{" "}
        <Tex tex="\sigma" />, what will those choose that are blank in every digit?{" "}
        <PageLink to={scene("vae", "sigma-unbounded")}>Take the bound away</PageLink> and see.
      </p>

      <SectionHeading of={sections} id="pull" />
      <p>
        The knob <Tex tex="\beta" /> multiplies the price of code. At <Tex tex="\beta = 1" /> you maximise the
        ELBO; every other value maximises something else, although the curves keep showing the true ELBO so
        that runs compare. It decides how wide an ellipse is. While <Tex tex="\csigma" /> is small, widening
        costs reconstruction in proportion to <Tex tex="\csigma^2" />, since the draw strays further from what
        the decoder expects, and saves code, as each dimension’s KL holds a <Tex tex="-\log \csigma" />. Where
        the two balance depends on the price of code.
      </p>
      <p>
        Two scenes go to the ends: <PageLink to={scene("vae", "beta-zero")}>code for nothing</PageLink>, and{" "}
        <PageLink to={scene("vae", "beta-too-large")}>code at fifty times its price</PageLink>. Before you
        open them, say for each which of the two terms nobody looks after any more, and where you will see
        that.
      </p>
      <Opens title="When you have tried both ends">
        <p>
          At zero nobody looks after the KL: the ellipses shrink to points, reconstructions are the best they
          can be, and samples from the prior fall between the points and come out as junk. (That scene’s code
          has ten dimensions, of which the plane shows two.) Far above one nobody looks after the
          reconstruction, as no picture can afford any code at all: the ellipses grow into the prior’s circle,
          the bars of KL vanish, and every digit decodes to the same smudge. That is{" "}
          <em>
            <Term name="collapse">posterior collapse</Term>
          </em>
          . Will <PageLink to={scene("vae", "collapse")}>twenty dimensions</PageLink> escape it?
        </p>
      </Opens>
      <p>
        Then change the estimator. The score function uses the same number of pictures and the same ε, and
        differs only in how it turns them into a gradient for the encoder. Guess how many more steps it needs
        before you look. The figure measures how much chance there is in each of the three while any of them
        trains: <PageLink to={scene("vae", "three-gradients")}>guess by how much they differ</PageLink>.
      </p>
      <p>
        Nothing in the two networks knows that the pictures are digits. Give them{" "}
        <PageLink to={scene("vae", "fashion")}>clothes</PageLink>, and say first which kinds will not be told
        apart. Or give them <PageLink to={scene("vae", "shapes")}>shapes</PageLink> that were made from five
        numbers: there you can ask which dimension has found which of them, and measure it. Or{" "}
        <PageLink to={scene("vae", "own")}>pictures of your own</PageLink>, which stay on your machine.
      </p>
      <MarginNote>
        The clothes are Fashion-MNIST’s, by Xiao, Rasul and Vollgraf, 2017. What a dimension tells of a factor
        is measured as mutual information. Chen, Li, Grosse and Duvenaud 2018 say what it takes to keep
        factors apart; the ELBO does not ask for it.
      </MarginNote>
      <p>
        Two things the figure does not settle: grey levels are treated as probabilities of ink, or as normal
        about a mean, which is convenient and neither time a true model of scanned paper; and two dimensions
        are for your eyes. With ten a digit is described far better, and you can no longer see them.
      </p>

      <Sampling />
      <Closing />
    </article>
  );
}
