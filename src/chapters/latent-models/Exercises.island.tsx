import { island } from "../../islands/Island.tsx";
import { Exercise } from "../../ui/Exercise.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { scene } from "../sceneAddress.ts";
import { bandAfterGap, cloneHits, halfway } from "./truths.ts";

/** Three exercises on chapter 3’s second part. */
export const Exercises = island("latent-models/Exercises", () => (
  <>
    <Exercise
      id="exercise-latent-clone"
      question={
        <>
          Half of the demonstrators pass a post at <Tex tex="+1" />, half at <Tex tex="-1" />, all to within a
          standard deviation of 0.1. A Gaussian is fitted to where they pass, by maximum likelihood. Of 100
          draws from it, how many come within 0.5 of the post, at 0?
        </>
      }
      task={{ kind: "number", min: 0, max: 100, unit: "in a hundred", tolerance: 2, truth: cloneHits }}
      hint={
        <p>
          The best Gaussian has the data’s mean and the data’s variance. The mean is 0. The variance is that
          within a side and that between the sides.{" "}
          <PageLink to={scene("imitation", "average")}>The figure’s clone</PageLink> walks the mean alone.
        </p>
      }
    >
      <p>
        Variance <Tex tex="1 + 0.1^2" />, so half a unit is half a standard deviation to either side. More
        than a third would hit the post, though none of the demonstrators ever came near it: width cannot say
        “here or there, but not between”.
      </p>
    </Exercise>
    <Exercise
      id="exercise-latent-halfway"
      question={
        <>
          Noise and data are both <Tex tex="\mathcal{N}(0, 1)" />, drawn independently, and each point goes
          from its noise to its datum on a straight line. What is the standard deviation of the crowd when all
          are halfway?
        </>
      }
      task={{ kind: "number", min: 0, max: 10, tolerance: 0.02, truth: halfway }}
      hint={
        <p>
          Halfway <Tex tex="\cx_{1/2} = \tfrac12 \varepsilon + \tfrac12 \cx_0" />. Variances of independent
          numbers add up. <PageLink to={scene("diffusion", "one-evaluation")}>In the figure’s flow</PageLink>{" "}
          the crowd draws together in the same way.
        </p>
      }
    >
      <p>
        <Tex tex="\sqrt{1/4 + 1/4}" />: the crowd draws together and parts again. Diffusion mixes with{" "}
        <Tex tex="\sqrt{\bar\alpha}" /> and <Tex tex="\sqrt{1 - \bar\alpha}" /> instead, whose squares add up
        to 1, so its crowd keeps its width all along.
      </p>
    </Exercise>
    <Exercise
      id="exercise-latent-gap"
      question={
        <>
          A body drifts, <Tex tex="\cz_{t+1} = \cz_t + 0.5\,\varepsilon" />. When it was last seen it was
          known to within a standard deviation of 0.3. With which standard deviation is it known eleven steps
          later?
        </>
      }
      task={{ kind: "number", min: 0, max: 100, tolerance: 0.05, truth: bandAfterGap }}
      hint={
        <p>
          With nothing to see, each step adds its own variance to what is not known already.{" "}
          <PageLink to={scene("state-space", "gap")}>Look at a gap</PageLink>: the band widens quickly at
          first, and then ever more slowly.
        </p>
      }
    >
      <p>
        <Tex tex="\sqrt{0.3^2 + 11 \cdot 0.5^2}" />. A width grows like the root of the time that has passed,
        as long as nothing pulls the body back.
      </p>
    </Exercise>
  </>
));
