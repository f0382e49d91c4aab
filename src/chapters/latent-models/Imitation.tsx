import { figure as imitation } from "../../figures/imitation/figure.ts";
import { FigureHere } from "../../frame/FigureHere.tsx";
import { Opens } from "../../ui/Opens.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Term } from "../../ui/Term.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { MarginNote } from "../MarginNote.tsx";
import { scene } from "../sceneAddress.ts";
import { SectionHeading } from "../SectionHeading.tsx";
import { sections } from "./sections.ts";
import { conditionalBound } from "./formulas.ts";

/** Lecture 3.4: demonstrators who do not agree, and policies with a latent variable. */
export const Imitation = () => (
  <>
    <SectionHeading of={sections} id="two-ways-past" />
    <p>
      People walk up a course with a disc in its middle. Some pass it on the left, some on the right, and
      where they start does not tell which. You are to learn a policy from their walks: given where somebody
      starts, <Tex tex="\cx" />, answer with the way ahead, <Tex tex="y" />. The plainest policy is a
      Gaussian, <Tex tex="y \sim \mathcal{N}(\mu_\theta(\cx), \sigma_\theta(\cx)^2)" />, with a network for
      its mean and its width, trained to make the demonstrations probable. Half of the walks bend to the left
      and half to the right. Before you go on, draw with a finger where the mean of this Gaussian goes.
    </p>
    <MarginNote>
      The walks are made by a process that is known: a start, a side by coin, a bend to that side, a wobble at
      every step. So how often its walkers crash, and how often a Gaussian fitted to them must, is computed
      beside what is counted.
    </MarginNote>
    <p>
      The cure is a latent variable once more. A <em>conditional</em> VAE has all three parts of the VAE, and
      each of them is told <Tex tex="\cx" />:
    </p>
    <Tex display tex={conditionalBound} />
    <p>
      The <Term name="encoder">encoder</Term> sees a whole walk and says which <Tex tex="\cz" /> it may have
      come from. The <Term name="decoder">decoder</Term> makes the walk again from start and <Tex tex="\cz" />
      . When the policy acts there is no walk to encode yet: it draws <Tex tex="\cz \sim p(\cz \mid \cx)" />,
      a suggestion, and does as suggested. The decoder is still a Gaussian. It may be one, because given{" "}
      <Tex tex="\cz" /> there is one good way, not two.
    </p>
    <p>
      Below, four policies learn from the same demonstrations in the same order: the Gaussian, a mixture of
      two Gaussians, a conditional VAE whose <Tex tex="\cz" /> is one number, so that you can hold it on a
      slider, and one by diffusion, of which more below. Press Play. After ten seconds, drag <Tex tex="\cz" />
      .
    </p>

    <FigureHere figure={imitation} />

    <p>
      <strong>An average is no vote.</strong>{" "}
      <PageLink to={scene("imitation", "four-of-five")}>Let four of five pass on the left</PageLink>. Does the
      Gaussian come round to the majority’s way? Then{" "}
      <PageLink to={scene("imitation", "one-sided")}>let all of them</PageLink>.
    </p>
    <p>
      <strong>What one number holds.</strong> The entropy of a fair coin is <Tex tex="\log 2 = 0.69" /> nats.
      Look at the <Term name="kl">KL</Term> when the run has settled. Where have you seen this number before,
      and what would a KL well below it tell you about the walks?
    </p>
    <Opens title="When you have looked">
      <p>
        With the learned prior the KL rests near 0.69: the code says left or right, and not much else, since
        everything else about a walk is wobble that is not worth its price. Below that, some walks’ codes do
        not tell their side, and the decoder has to average for those. With{" "}
        <Tex tex="p(\cz) = \mathcal{N}(0, 1)" /> the same coin costs twice as much: a Gaussian has no gap in
        its middle, and the codes have to keep away from there.
      </p>
    </Opens>
    <p>
      <strong>Two ways to spoil it.</strong> β weighs the KL against the reconstruction, as it did on{" "}
      <PageLink to="vae">the page before</PageLink>.{" "}
      <PageLink to={scene("imitation", "small-beta")}>Make it small, with a prior that cannot move</PageLink>:
      which half of the bound looks splendid, and who pays for it? Then{" "}
      <PageLink to={scene("imitation", "large-beta")}>make it large</PageLink>, and drag <Tex tex="\cz" />{" "}
      again.
    </p>
    <p>
      <strong>Noise for a code.</strong> The fourth has no <Tex tex="\cz" /> of its own and is told of no
      modes. Its network is trained on squared error alone, as a mean is: to guess a walk from the same walk
      under noise, at every level of noise. When it acts it begins with noise and takes it back in ten steps,
      as <a href="#noise-as-encoder">the next section</a> does with points. Averages sent the Gaussian into
      the disc. <PageLink to={scene("imitation", "by-diffusion")}>Where will these averages lead?</PageLink>
    </p>
    <Opens title="When you have seen its walks">
      <p>
        Past on either side, as often as the demonstrators. Out of noise alone the best guess is the mean of
        all walks, straight into the disc, just as the Gaussian’s. But it is not walked: a little of the noise
        is taken back, what is left points a little more to one side, and the next guess is an average of
        fewer walks. Ten guesses later one side is left. The noise that it began with has chosen, and so is
        its code: sixteen numbers in place of one, which nobody can hold on a slider.
      </p>
    </Opens>
    <MarginNote>
      Chi et al. 2023, <cite>Diffusion policy</cite>. So small a network guesses what walks have in common:
      like the others here, it leaves out the demonstrators’ wobble.
    </MarginNote>
    <p>
      <strong>How often a policy looks</strong> matters as much as its family. So far each looked once, at the
      start, and answered with the whole way; roboticists call that a chunk of actions.{" "}
      <PageLink to={scene("imitation", "sixteen-looks")}>Let it look at every step</PageLink> and answer for
      one step only. What would you expect of the Gaussian now?
    </p>
    <Opens title="When you have seen it">
      <p>
        Most of its walks come through; seven in eight would, were the network a perfect one. Whoever stands a
        little to the left at some height most likely belongs to those who pass on the left, and the mean of
        the next step knows it. Small steps along a mean velocity carry the crowd as the crowd was carried,
        which is what flow matching lives on, in the next section. It needs starts that differ, a network that
        can turn sharply where the ways part, and many looks.
      </p>
      <p>
        The conditional VAE is the loser here. One step holds little of the choice, so a code for it hardly
        pays, its KL sinks towards 0, and what is left is a plain Gaussian again. A suggestion is worth its
        price where it lasts.
      </p>
    </Opens>
    <p>
      <strong>Errors that add up.</strong> What you gain in looks you can lose again.{" "}
      <PageLink to={scene("imitation", "errors-add-up")}>Let each policy look four times</PageLink>, and
      follow the curves below the courses: how far each is off what a demonstrator with its start and its side
      aims at. For the demonstrators themselves this is known exactly, <Tex tex="\nu\sqrt{t/T}" /> with{" "}
      <Tex tex="\nu" /> their wobble at the end. Which curves leave it, and do they bend up or down?
    </p>
    <p>
      Then <PageLink to={scene("imitation", "own")}>draw demonstrations of your own</PageLink>. Six are few:
      see what the networks make of the starts between them.
    </p>
    <p>
      What this does not show: a code of one number and two ways past are as small as the matter gets. With
      ten joints and hours of film nobody hands you the number of modes, and whether a learned prior finds
      them all is an open question each time.
    </p>
  </>
);
