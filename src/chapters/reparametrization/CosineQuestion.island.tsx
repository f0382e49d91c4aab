import { island } from "../../islands/Island.tsx";
import { Predict } from "../../ui/Predict.tsx";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { Tex } from "../../ui/Tex.tsx";

/** Which variance wins as f swings faster? */
export const CosineQuestion = island("reparametrization/CosineQuestion", () => (
  <Predict
    id="variance-cosine"
    question={
      <>
        Take <Tex tex="f(\cz) = \cos(k\cz)" /> and let k grow, so that it oscillates ever faster under the
        same bell curve. Which estimator’s variance will be the smaller one in the end?
      </>
    }
    ask={oneOf("The pathwise one", right("The score function’s"), "They become equal")}
  >
    <p>
      The cosine stays between −1 and 1 however fast it swings, and the score function sees nothing but its
      value. The pathwise gradient sees its slope, which grows with k. Open the scene “Against k” below and
      find where the two lines cross.
    </p>
  </Predict>
));
