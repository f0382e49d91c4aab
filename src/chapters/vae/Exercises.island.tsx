import { island } from "../../islands/Island.tsx";
import { Exercise } from "../../ui/Exercise.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { scene } from "../sceneAddress.ts";
import { codesWithinOne, faultlessGrey, widening } from "./truths.ts";

/** Three exercises on chapter 3’s first part. */
export const Exercises = island("vae/Exercises", () => (
  <>
    <Exercise
      id="exercise-vae-circle"
      question={
        <>
          The plane’s inner circle is one standard deviation of the prior. Of 100 codes drawn from the prior
          in these two dimensions, how many lie within it?
        </>
      }
      task={{ kind: "number", min: 0, max: 100, unit: "in a hundred", tolerance: 2, truth: codesWithinOne }}
      hint={
        <p>
          68 is the answer on a line. On a plane both coordinates have to be small at once. Count the ring at
          distance <Tex tex="\rho" />: it is <Tex tex="2 \pi \rho" /> long and has the density{" "}
          <Tex tex="e^{-\rho^2/2} / 2\pi" />. In{" "}
          <PageLink to={scene("vae", "trained")}>the trained plane</PageLink> look how much of the cloud lies
          outside the inner circle.
        </p>
      }
    >
      <p>
        <Tex tex="1 - e^{-1/2}" />. The more dimensions there are, the emptier the middle gets: of ten
        dimensions’ draws fewer than one in 5,000 lie there. A decoder has to be good at some distance from
        the origin, not at it.
      </p>
    </Exercise>
    <Exercise
      id="exercise-vae-grey"
      question={
        <>
          A picture has 784 pixels, all exactly half grey, and the decoder gives every one of them back as ½:
          no fault anywhere. What is the reconstruction term <Tex tex="\log p(x \mid z)" />, in nats?
        </>
      }
      task={{ kind: "number", min: -10_000, max: 10_000, unit: "nats", tolerance: 2, truth: faultlessGrey }}
      hint={
        <p>
          The decoder’s pixels are coins, black or white. Half grey means a coin that comes up white half the
          time, and each costs <Tex tex="\tfrac12 \log \tfrac12 + \tfrac12 \log \tfrac12" />.{" "}
          <PageLink to={scene("vae", "trained")}>In the trained run</PageLink> the reconstruction is far below
          0 for the same reason.
        </p>
      }
    >
      <p>
        <Tex tex="-784 \log 2" />. A faultless picture of grey is worth that and never 0: part of every
        reconstruction term is the greyness of the data, which no network can take away. So compare ELBOs of
        the same data, and never read one as a share of what is possible.
      </p>
    </Exercise>
    <Exercise
      id="exercise-vae-width"
      question={
        <>
          Code becomes four times as dear: <Tex tex="\beta" /> goes from 1 to 4, and the decoder stays as it
          is. An ellipse that is small beside the prior widens. By what factor?
        </>
      }
      task={{ kind: "number", min: 0, max: 1000, tolerance: 0.1, truth: widening }}
      hint={
        <p>
          As in <a href="#pull">Pull it about</a>: along one direction the reconstruction loses{" "}
          <Tex tex="c\,\sigma^2" /> for a width of <Tex tex="\sigma" />, with some constant <Tex tex="c" />,
          and the code costs <Tex tex="-\beta \log \sigma" />. Where do the two slopes in <Tex tex="\sigma" />{" "}
          cancel? <PageLink to={scene("vae", "beta-too-large")}>Watch a dear code</PageLink> to see the
          ellipses go.
        </p>
      }
    >
      <p>
        <Tex tex="\sigma^2 = \beta / 2c" />: the width goes with the root of the price. (While the decoder
        stays as it is. Trained on, it stretches the plane to win some of that back.)
      </p>
    </Exercise>
  </>
));
