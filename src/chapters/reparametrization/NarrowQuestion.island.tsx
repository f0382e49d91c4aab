import { island } from "../../islands/Island.tsx";
import { Predict } from "../../ui/Predict.tsx";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { Tex } from "../../ui/Tex.tsx";

/** What becomes of the two variances as q grows narrow? */
export const NarrowQuestion = island("reparametrization/NarrowQuestion", () => (
  <Predict
    id="variance-narrow-q"
    question={
      <>
        Take a smooth <Tex tex="f" /> that is not 0 at <Tex tex="\cmu" />, and let <Tex tex="q" /> grow ever
        narrower around it. All draws come to look alike. What becomes of the two estimates of the slope in{" "}
        <Tex tex="\cmu" />?
      </>
    }
    ask={oneOf(
      "Both grow calmer",
      right("The pathwise one grows calmer, the score function noisier"),
      "The score function grows calmer, the pathwise one noisier",
    )}
  >
    <p>
      All paths end up reading the same slope, <Tex tex="f'(\cmu)" />. The score is{" "}
      <Tex tex="\varepsilon / \csigma" />, and times a reward that is nearly <Tex tex="f(\cmu)" /> it has a
      variance near <Tex tex="f(\cmu)^2 / \csigma^2" />: a policy that has become sure learns from large
      pushes to either side. A baseline takes <Tex tex="f(\cmu)" /> off, and with it this growth. Drag σ in
      the figure and see.
    </p>
  </Predict>
));
