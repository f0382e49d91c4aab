import { island } from "../../islands/Island.tsx";
import { Exercise } from "../../ui/Exercise.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { scene } from "../sceneAddress.ts";
import { settingHere } from "../settingHere.ts";
import { gapOfBest, gapToReach, sharedWidth, widthWithoutEntropy } from "./truths.ts";

const lookAtBound = async () =>
  gapOfBest(settingHere((await import("../../figures/bound/figure.ts")).figure));

/** Three exercises on chapter 1. */
export const Exercises = island("amortized/Exercises", () => (
  <>
    <Exercise
      id="exercise-amortized-entropy"
      question={
        <>
          At which width <Tex tex="\sigma" /> does the entropy of <Tex tex="\mathcal{N}(\mu, \sigma^2)" />{" "}
          become 0, so that the bonus pays nothing?
        </>
      }
      task={{ kind: "number", min: 0, max: 10, tolerance: 0.01, truth: widthWithoutEntropy }}
      hint={
        <p>
          A density can be above 1, and then its logarithm is positive and the entropy negative. Set{" "}
          <Tex tex="2 \pi e\, \sigma^2 = 1" />, or{" "}
          <PageLink to={scene("vi-as-rl", "bonus")}>open the figure</PageLink>, point at “entropy H(q)” in its
          table and make q narrower until it reads 0.
        </p>
      }
    >
      <p>
        Not at 0: there it is minus infinity. The zero of a density’s entropy has no meaning by itself, since
        it moves with the unit of <Tex tex="z" />. Differences of entropy do not.
      </p>
    </Exercise>
    <Exercise
      id="exercise-amortized-shared"
      question={
        <>
          In <a href="#three-ways">Three ways to choose q</a> take the linear likelihood with noise 0.6. Every
          exact posterior is then equally wide, and their means are scattered with a standard deviation of
          about 0.86. One <Tex tex="q" /> has to serve all points. How wide will the best one be? Mind under
          which distribution the divergence averages.
        </>
      }
      task={{ kind: "number", min: 0, max: 10, tolerance: 0.03, truth: sharedWidth }}
      hint={
        <p>
          It does not cover the scatter. The mean ELBO of a shared <Tex tex="q" /> falls short by the mean of{" "}
          <Tex tex="D_{\mathrm{KL}}(q \,\|\, p(z \mid x_i))" />, and each of those charges for what q draws
          where that one posterior is thin.{" "}
          <PageLink to={scene("three-ways", "linear")}>Play this scene to the end</PageLink>, open “The
          numbers” and read the std of “shared”.
        </p>
      }
    >
      <p>
        Exactly as wide as each single posterior, <Tex tex="\nu / \sqrt{1 + \nu^2}" />, however far they are
        scattered. Whoever answered 1 thought of the mixture of all posteriors, which here is the prior; this
        divergence does not care for covering.
      </p>
    </Exercise>
    <Exercise
      id="exercise-amortized-gap"
      question={
        <>
          Two equal hills far apart cost the best Gaussian <Tex tex="\log 2 \approx 0.69" /> nats. That is not
          the most. Set likelihood, observation and noise of <a href="#bound">the first figure</a> so that
          even the best <Tex tex="q" /> loses at least {gapToReach} nats.
        </>
      }
      task={{ kind: "figure", look: lookAtBound }}
      hint={
        <p>
          Pushing the hills further apart leaves <Tex tex="\log 2" /> and no more: q takes one of them whole.
          Start from <PageLink to={scene("bound", "two-modes")}>two modes</PageLink> and bring them nearer, by
          more noise, until one Gaussian can neither hold both nor sit cleanly on one.
        </p>
      }
    >
      <p>
        It is worst where the hills begin to merge. There one hill is no Gaussian any more, as its inner side
        runs into the valley, and both together are not one yet. Only Gaussians are to blame: a mixture of two
        would lose almost nothing.
      </p>
    </Exercise>
  </>
));
