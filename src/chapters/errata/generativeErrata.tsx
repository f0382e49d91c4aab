import { Tex } from "../../ui/Tex.tsx";
import { scene } from "../sceneAddress.ts";
import { type Erratum, mend, slip } from "./erratum.ts";

/** Corrections 13 to 15. */
export const generativeErrata: readonly Erratum[] = [
  {
    number: 13,
    title: "What has to match the prior",
    weight: "condition",
    section: "Variational Autoencoder, sampling",
    place: (
      <>
        Why one may draw <Tex tex="\cz" /> from the prior to make new pictures, although the decoder has been
        trained on codes from the encoder: the KL term is said to have made the two alike.
      </>
    ),
    taught: `${slip("\\cq(\\cz \\mid \\cx)")} \\approx p(\\cz)`,
    mended: `${mend("\\frac{1}{N} \\sum_{i} \\cq(\\cz \\mid \\cx_i)")} \\approx p(\\cz)`,
    why: (
      <p>
        An encoder that answers every <Tex tex="\cx" /> with the prior says nothing about <Tex tex="\cx" />.
        For samples from the prior to be decoded well it is enough that all answers <em>together</em> cover
        it. How far one answer lies from the prior, on average, is a sum: what <Tex tex="\cz" /> tells of{" "}
        <Tex tex="\cx" />, and how far all answers together lie from it. The line as taught would have both be
        0. In the linear model with the exact posterior the second is, and the first is not:
      </p>
    ),
    measure: "aggregate",
    link: {
      to: scene("prior-or-posterior", "each-near"),
      text: "A VAE in which each single answer is the prior: what it samples",
    },
  },
  {
    number: 14,
    title: "Every step has its own action",
    weight: "slip",
    section: "State Space Models",
    place: (
      <>
        A VAE over time: codes <Tex tex="\cz_1, \dots, \cz_T" /> that follow each other under the actions of
        an agent. Its prior is a product over steps.
      </>
    ),
    taught: `p(\\mathbf{\\cz}) = p(\\cz_1) \\prod_t p(\\cz_{t+1} \\mid \\cz_t, ${slip("a")})`,
    mended: `p(\\mathbf{\\cz}${mend("\\mid a_{1:T}")}) = p(\\cz_1) \\prod_t p(\\cz_{t+1} \\mid \\cz_t, ${mend("a_t")})`,
    why: (
      <p>
        Without its index the action is one and the same for all times. Let each step push by plus or minus k,
        and the state wander with noise of ½. This is what a step is worth, in log-density, to a prior that is
        told the push, and to two that are not:
      </p>
    ),
    measure: "actionIndex",
    link: {
      to: scene("state-space", "push-in-the-dark"),
      text: "A body that is pushed where nobody sees it",
    },
  },
  {
    number: 15,
    title: "Denoising is more than a prior",
    weight: "condition",
    section: "Relationship to Diffusion and Flow Matching",
    place: <>Diffusion is described as a VAE in many steps, by saying which of its parts plays which role.</>,
    taught: `\\text{encoder: noising}, \\qquad ${slip("\\text{prior: denoising}")}`,
    mended: `\\text{encoder: noising}, \\qquad ${mend("\\text{decoder and prior: denoising}")}`,
    why: (
      <p>
        The noising process is the encoder, and it has nothing to learn: it takes any <Tex tex="\cx" /> to a
        standard normal. So the prior proper, <Tex tex="p(x_T)" />, has next to nothing left to explain. The
        denoising steps carry all of it, and end in <Tex tex="\cx" /> itself: they are decoder and prior in
        one. For data from <Tex tex="\mathcal{N}(0, 4)" />, with a tenth of noise mixed in at every step:
      </p>
    ),
    measure: "noising",
    link: { to: scene("diffusion", "as-vae"), text: "A diffusion model, its bound in a VAE’s two terms" },
  },
];
