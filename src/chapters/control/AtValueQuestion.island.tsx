import { island } from "../../islands/Island.tsx";
import { Predict } from "../../ui/Predict.tsx";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { Tex } from "../../ui/Tex.tsx";

/** What does it say of an action that its Q is V? */
export const AtValueQuestion = island("control/AtValueQuestion", () => (
  <Predict
    id="policy-at-value"
    question="In some state one action’s Q is exactly V. You learn that all will go well from here. What does that do to the action’s probability?"
    ask={oneOf(
      "It becomes the most probable one",
      right("Nothing: it stays at its prior"),
      "It becomes one half",
    )}
  >
    <p>
      <Tex tex="\exp(Q - V)" /> is 1 there, so the news speaks neither for the action nor against it. V is
      where the others are judged from: what lies above it becomes more probable than it was, what lies below
      it less. Even the largest Q is V only where all are equal.
    </p>
  </Predict>
));
