import { Tex } from "../../ui/Tex.tsx";
import { scene } from "../sceneAddress.ts";
import { type Erratum, mend, slip } from "./erratum.ts";

/** Corrections 3 to 6. */
export const reparametrizationErrata: readonly Erratum[] = [
  {
    number: 3,
    title: "σ is a standard deviation",
    weight: "result",
    section: "Amortized Variational Inference; Reparametrization Trick",
    place: (
      <>
        An example of an encoder: a network whose two outputs are called the mean and the variance of a
        Gaussian. Samples are then made from a standard normal ε.
      </>
    ),
    taught: `\\cq(\\cz \\mid \\cx) = \\mathcal{N}\\big(\\cmu(\\cx),\\; ${slip("\\sigma_\\phi(x)")}\\big), \\qquad \\cz = \\cmu(\\cx) + \\varepsilon\\, \\csigma(\\cx)`,
    mended: `\\cq(\\cz \\mid \\cx) = \\mathcal{N}\\big(\\cmu(\\cx),\\; ${mend("\\sigma_\\phi(x)^2")}\\big), \\qquad \\cz = \\cmu(\\cx) + \\varepsilon\\, \\csigma(\\cx)`,
    why: (
      <p>
        The notes call the second argument a variance and then multiply ε by it. What multiplies ε is a
        standard deviation; its square is the variance. The two agree at 1 and nowhere else.
      </p>
    ),
    measure: "width",
    link: { to: scene("graph", "rewritten"), text: "The draw, rewritten as μ + σε" },
  },
  {
    number: 4,
    title: "The decoder is fed what the encoder says",
    weight: "slip",
    section: "Implementation, the last two lines",
    place: (
      <>
        The ELBO is rewritten until a program can compute it: reconstruction minus divergence, with the
        average over <Tex tex="\cz" /> replaced by one <Tex tex="\cz = \cmu + \varepsilon\,\csigma" /> that
        the decoder is given.
      </>
    ),
    taught: `\\cELBO_i \\approx \\log \\cp\\big(\\cx_i \\mid ${slip("\\mu_\\theta(x_i)")} + \\varepsilon\\, \\csigma(\\cx_i)\\big) - \\cKL\\big(\\cq(\\cz \\mid \\cx_i) \\,\\|\\, p(\\cz)\\big)`,
    mended: `\\cELBO_i \\approx \\log \\cp\\big(\\cx_i \\mid ${mend("\\mu_\\phi(x_i)")} + \\varepsilon\\, \\csigma(\\cx_i)\\big) - \\cKL\\big(\\cq(\\cz \\mid \\cx_i) \\,\\|\\, p(\\cz)\\big)`,
    why: (
      <p>
        A <Tex tex="\mu_\theta" /> would be the decoder’s own. Fed with it, the reconstruction no longer
        depends on the encoder’s mean at all, and the encoder would learn only to please the KL term. With{" "}
        <Tex tex="\cx = 1.5" /> and a decoder of noise 0.6:
      </p>
    ),
    measure: "fedDecoder",
    link: { to: scene("derivation", "one-draw"), text: "The line as an optimiser sees it" },
  },
  {
    number: 5,
    title: "What does not depend on φ",
    weight: "slip",
    section: "Reparametrization Trick",
    place: (
      <>
        A sample has been written as <Tex tex="\cz = \cmu(\cx) + \varepsilon\,\csigma(\cx)" />. The next
        sentence says what this buys.
      </>
    ),
    taught: `${slip("\\mu_\\phi(x) + \\varepsilon\\, \\sigma_\\phi(x)")} \\;\\text{ is independent of }\\; \\cphi`,
    mended: `${mend("\\text{the distribution } \\mathcal{N}(0, 1) \\text{ of } \\varepsilon")} \\;\\text{ is independent of }\\; \\cphi`,
    why: (
      <p>
        If the expression for <Tex tex="\cz" /> did not depend on <Tex tex="\cphi" />, there would be nothing
        to differentiate. The trick is that all dependence is in the expression and none in what is drawn, so
        that the gradient may move inside the average. The same ε’s, with a width of 0.5:
      </p>
    ),
    measure: "freeOfPhi",
    link: { to: scene("move-or-reweight", "a-step"), text: "The same ε’s after a step of φ" },
  },
  {
    number: 6,
    title: "Lower variance, for a smooth f",
    weight: "condition",
    section: "Reparametrization Trick; “Huh?”",
    place: (
      <>
        After the reparametrized gradient has been derived, the two estimators are compared, with no condition
        on the function <Tex tex="f" /> that is averaged.
      </>
    ),
    taught: `\\operatorname{Var}\\big[\\text{reparametrized}\\big] ${slip("\\ll")} \\operatorname{Var}\\big[\\text{score function}\\big]`,
    mended: `f(\\cz) = \\cos k\\cz: \\quad ${mend("\\frac{\\operatorname{Var}[\\text{reparametrized}]}{\\operatorname{Var}[\\text{score function}]} \\approx k^2 \\sigma^2 \\;\\text{ for large } k\\sigma")}`,
    why: (
      <p>
        True of what a VAE meets, and not a law. The score function sees only the values of <Tex tex="f" />,
        the other estimator only its slope: where <Tex tex="f" /> swings several times within the width of{" "}
        <Tex tex="q" />, slopes are the worse thing to average. For <Tex tex="{\mu = \sigma = 1}" />:
      </p>
    ),
    measure: "cosine",
    link: { to: scene("variance", "wiggly"), text: "Drag k, and watch the two change places" },
  },
];
