import { island } from "../../islands/Island.tsx";
import { Predict } from "../../ui/Predict.tsx";
import { risingPercent } from "./risingPercent.ts";

/** How often does a noisy step go up? */
export const RisingQuestion = island("amortized/RisingQuestion", () => (
  <Predict
    id="amortized-rising-steps"
    question="Each iteration sees one data point and one random ε. Of the first 1,000 iterations, how many in a hundred raise the exact ELBO over all points?"
    ask={{ kind: "number", min: 0, max: 100, unit: "in a hundred", truth: risingPercent }}
  >
    <p>
      About half, and a little more in the first few dozen. A step is right on average, not each time: one
      point pulls the line its own way, the next pulls it back. What makes the curve climb is that, to begin
      with, the steps up are longer than the steps down. Later the two balance, and only a smaller learning
      rate gets you closer.
    </p>
  </Predict>
));
