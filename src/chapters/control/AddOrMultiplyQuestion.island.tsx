import { island } from "../../islands/Island.tsx";
import { scene } from "../sceneAddress.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { Predict } from "../../ui/Predict.tsx";
import { oneOf, right } from "../../ui/predict/ask.ts";

/** Along which way does the soft max become the max? */
export const AddOrMultiplyQuestion = island("control/AddOrMultiplyQuestion", () => (
  <Predict
    id="softmax-add-or-multiply"
    question="Four values, and their soft max lies a little above the largest. You may add 100 to every one of them, or multiply every one by 100. After which does the soft max agree with the largest?"
    ask={oneOf("After adding", right("After multiplying"), "After either")}
  >
    <p>
      A constant moves the soft max and the maximum alike, so the gap between them stays as it was.
      Multiplying pulls the values apart, and{" "}
      <PageLink to={scene("softmax", "scaled-up")}>the gap closes</PageLink>, unless two of them{" "}
      <PageLink to={scene("softmax", "tie")}>share the top</PageLink>. “As Q goes to infinity” is not yet a
      limit: it has to be said along which way.
    </p>
  </Predict>
));
