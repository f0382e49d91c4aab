import { Tex } from "../../ui/Tex.tsx";
import { scene } from "../sceneAddress.ts";
import { type Erratum, mend, slip } from "./erratum.ts";

/** Corrections 1 and 2. */
export const amortizedErrata: readonly Erratum[] = [
  {
    number: 1,
    title: "The encoder is a distribution over z",
    weight: "slip",
    section: "Amortized Variational Inference, the algorithm",
    place: (
      <>
        First step of the loop: for a data point <Tex tex="\cx_i" />, a <Tex tex="\cz" /> is drawn from the
        encoder, and the slope of the ELBO in the decoder’s parameters is estimated with it.
      </>
    ),
    taught: `\\nabla_{\\ctheta}\\, \\mathcal{L}\\big(\\cp(\\cx_i \\mid \\cz),\\; ${slip("q_\\phi(x_i \\mid z)")}\\big) \\approx \\nabla_{\\ctheta} \\log \\cp(\\cx_i \\mid \\cz)`,
    mended: `\\nabla_{\\ctheta}\\, \\mathcal{L}\\big(\\cp(\\cx_i \\mid \\cz),\\; ${mend("q_\\phi(z \\mid x_i)")}\\big) \\approx \\nabla_{\\ctheta} \\log \\cp(\\cx_i \\mid \\cz)`,
    why: (
      <p>
        The arguments have changed places. The encoder is given <Tex tex="\cx" /> and spreads one unit of
        probability over <Tex tex="\cz" />; read the other way round the same expression is a density of
        nothing, and does not add up to 1. Take <Tex tex="q = \mathcal{N}(\cz;\, a\cx,\, \tfrac14)" />:
      </p>
    ),
    measure: "encoderArguments",
    link: { to: scene("algorithm", "line-by-line"), text: "Line 3 of the algorithm, with numbers" },
  },
  {
    number: 2,
    title: "One index throughout",
    weight: "result",
    section: "Amortized Variational Inference, the policy gradient",
    place: (
      <>
        With <Tex tex="r(\cx_i, \cz) = \log \cp(\cx_i \mid \cz) + \log p(\cz)" /> for a reward, the expected
        reward <Tex tex="J" /> is improved by the policy gradient, estimated from M actions{" "}
        <Tex tex="\cz_1, \dots, \cz_M" /> drawn for the one data point <Tex tex="\cx_i" />.
      </>
    ),
    taught: `\\nabla_{\\cphi} J \\approx \\frac{1}{M} \\sum_{j} \\nabla_{\\cphi} \\log \\cq(\\cz_{${slip("i")}} \\mid \\cx_i)\\; r(\\cx_i, \\cz_{${slip("i")}})`,
    mended: `\\nabla_{\\cphi} J \\approx \\frac{1}{M} \\sum_{j} \\nabla_{\\cphi} \\log \\cq(\\cz_{${mend("j")}} \\mid \\cx_i)\\; r(\\cx_i, \\cz_{${mend("j")}})`,
    why: (
      <p>
        The sum runs over <Tex tex="j" />, and nothing in it depends on <Tex tex="j" />: one action is counted
        M times, and M actions are worth no more than one. Mend only one of the two places and it gets worse:
        an action is then paid another’s reward, and all but <Tex tex="1/M" /> of the gradient is gone.
      </p>
    ),
    measure: "indexSlip",
    link: { to: scene("vi-as-rl", "policy-and-reward"), text: "Every action beside its own reward" },
  },
];
