import { island } from "../../islands/Island.tsx";
import { Predict } from "../../ui/Predict.tsx";
import { oneOf, right } from "../../ui/predict/ask.ts";

/** Which action explains a success? */
export const GambleQuestion = island("control/GambleQuestion", () => (
  <Predict
    id="optimism-gamble"
    question="A gamble loses ten nats three times in four, and nothing otherwise. Safety costs two nats for sure. All that you are told is that it went well. Which of the two was probably chosen?"
    ask={oneOf("Safety", right("The gamble"), "They are equally probable")}
  >
    <p>
      The gamble succeeds fully one time in four, which is more than the e<sup>−2</sup> ≈ 0.14 that safety can
      offer. As an answer about what happened that is right. As advice it is not: on average the gamble costs
      seven and a half.
    </p>
  </Predict>
));
