import { figure as diffusion } from "../../figures/diffusion/figure.ts";
import { FigureHere } from "../../frame/FigureHere.tsx";
import { Opens } from "../../ui/Opens.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Term } from "../../ui/Term.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { MarginNote } from "../MarginNote.tsx";
import { SectionHeading } from "../SectionHeading.tsx";
import { scene } from "../sceneAddress.ts";
import { FourModels } from "./FourModels.tsx";
import { sections } from "./sections.ts";
import { noising, stepByStep } from "./formulas.ts";

/** Lecture 3.5: diffusion and flow matching as a VAE of many steps. */
export const Diffusion = () => (
  <>
    <SectionHeading of={sections} id="noise-as-encoder" />
    <p>
      A VAE learns two networks, one that writes codes and one that reads them. Take the first away. Write the
      code of a point <Tex tex="\cx_0" /> by adding a little noise to it, and a little more, a hundred times,
      until nothing but noise is left:
    </p>
    <Tex display tex={`${noising},`} />
    <p>
      where <Tex tex="\bar\alpha_t" /> falls from 1 to almost 0. The <strong>encoder</strong> is this noising.
      It has the place of <Tex tex="\cq" /> in the bound, and no <Tex tex="\cphi" />: nothing of it is
      learned. The <strong>prior</strong> is what it ends in, <Tex tex="p(\cz_T) = \mathcal{N}(0, I)" />. What
      is learned is the <strong>decoder</strong>, every step of the way back,{" "}
      <Tex tex="\cp(\cz_{t-1} \mid \cz_t)" />. The bound of chapter 1 comes apart into what these steps cost:
    </p>
    <Tex display tex={stepByStep} />
    <MarginNote>
      Sohl-Dickstein et al. 2015; Ho, Jain and Abbeel 2020, eq. 5. The steps’ widths are fixed, so a KL is the
      squared distance of two means: at bottom the network guesses <Tex tex="\cx_0" /> from{" "}
      <Tex tex="\cz_t" />, and pays for its error.
    </MarginNote>
    <p>
      Before you press Play: the left plane shows the encoder, the right one the decoder, both at the same
      noise. Move the noise up and watch one point on the left. Will it come to rest where another one does,
      or anywhere at all? And a hundred steps cost something each: which of them cost most? Say so, then open{" "}
      <PageLink to={scene("diffusion", "where-paid")}>the scene that asks</PageLink>.
    </p>

    <FigureHere figure={diffusion} />

    <p>
      <strong>Two kinds of wrong.</strong> A sample that lies where no data are may come from a network that
      has not learned enough, or from a way back that is too coarse. For a Gaussian mixture the best guess{" "}
      <Tex tex="\mathbb{E}[\cx_0 \mid \cz_t]" /> is known in closed form. Turn the denoiser to{" "}
      <PageLink to={scene("diffusion", "exact")}>exact</PageLink>, and what is still wrong is the second kind.
      Then take <PageLink to={scene("diffusion", "five-steps")}>five steps instead of a hundred</PageLink>.
    </p>
    <Opens title="When you have tried five">
      <p>
        The bound loses about a nat, though no guess could be better. From much noise a step back has several
        places to go to, and one Gaussian cannot say “here or there”. Small steps need not: each of them moves
        a little, in one direction, and the choice is made by and by.
      </p>
    </Opens>
    <p>
      <strong>What the loss looks at.</strong> Ho et al. leave the bound’s weights out, since pictures get
      better by it. Play{" "}
      <PageLink to={scene("diffusion", "simple-loss")}>the same training with and without</PageLink>, and find
      the bars that it stops caring for.
    </p>
    <p>
      <strong>Straight lines.</strong> Flow matching keeps the idea and changes the path:{" "}
      <Tex tex="\cz_t = (1 - t)\,\varepsilon + t\,\cx_0" />, a straight line from noise to data, and a network
      that learns the velocity <Tex tex="\cx_0 - \varepsilon" />. The way back is an ordinary differential
      equation, with no fresh noise. On straight lines one step should be enough, should it not? Decide, then
      ask <PageLink to={scene("diffusion", "one-evaluation")}>for one</PageLink>.
    </p>
    <Opens title="When you have seen what one step draws">
      <p>
        The line from one noise to one datum is straight. The network sees neither of them, only where they
        meet, and answers with the average of all lines through that place. At the start that is the line to
        the mean of the data. So the learned paths are not straight: ask{" "}
        <PageLink to={scene("diffusion", "straighter")}>whose are straighter</PageLink>, and be surprised.
      </p>
    </Opens>
    <p>
      <strong>And digits?</strong> The VAE of <PageLink to={scene("vae", "trained")}>the lab</PageLink> paid
      full price for its codes, and they leave hardly a hole: of the prior’s draws one in seventy falls where
      the digits’ own codes are less than a tenth as dense. Still the codes do not lie as{" "}
      <Tex tex="\mathcal{N}(0, I)" /> does: it crowds the middle and misses the rim. Let diffusion learn where
      they are, and <PageLink to={scene("diffusion", "digits")}>decode what it draws</PageLink>. It is a
      better prior for the same decoder, and what tells so is its <Term name="energy-distance">distance</Term>{" "}
      from the codes, not the look of a single digit. For holes that draw junk, see{" "}
      <PageLink to={scene("prior-or-posterior", "into-a-hole")}>code that was cheap</PageLink>.
    </p>
    <p>
      So which part plays which role? Cover the right columns of this table, and fill them in from what you
      have seen. The notes put the denoising down as a prior only; it is{" "}
      <PageLink to="errata#erratum-15">more than that</PageLink>.
    </p>
    <FourModels />
    <p>
      What these planes do not show: in two dimensions a denoiser is a small thing to learn. That the same
      bound, with a large network, draws photographs is an experience, and why it works so well there is not
      settled.
    </p>
  </>
);
