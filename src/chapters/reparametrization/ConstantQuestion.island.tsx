import { island } from "../../islands/Island.tsx";
import { Predict } from "../../ui/Predict.tsx";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { Tex } from "../../ui/Tex.tsx";

/** What do the two estimators make of a reward that is the same everywhere? */
export const ConstantQuestion = island("reparametrization/ConstantQuestion", () => (
  <Predict
    id="graph-constant-reward"
    question={
      <>
        Let <Tex tex="f" /> be 5 at every <Tex tex="\cz" />. No knob can change the average, so the exact
        gradient is 0. What will the two estimators say?
      </>
    }
    ask={oneOf(
      "Both say 0 on every draw",
      right("The pathwise one says 0 on every draw, the score function on average"),
      "Both say 0 on average alone",
    )}
  >
    <p>
      A constant has no slope, and the path passes on 0 each time. The score function multiplies{" "}
      <Tex tex="\nabla_{\cphi} \log \cq" /> by 5, draw by draw: pushes to either side, which cancel on average
      alone, as <Tex tex="\mathbb{E}_{\cq}[\nabla_{\cphi} \log \cq] = 0" />. Hence the baseline: a constant
      taken off <Tex tex="f" /> changes no mean, and can take away much of the noise.
    </p>
  </Predict>
));
