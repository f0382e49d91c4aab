import { island } from "../../islands/Island.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Predict } from "../../ui/Predict.tsx";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { Tex } from "../../ui/Tex.tsx";
import { blackBox } from "./blackBox.ts";

/** What is left when f cannot be differentiated? */
export const BlackBoxQuestion = island("reparametrization/BlackBoxQuestion", () => (
  <Predict
    id="graph-black-box"
    question={
      <>
        Close <Tex tex="f" /> in a black box: <Tex tex="\cz" /> goes in, a value comes out, and nobody tells
        how. You rewrite <Tex tex="\cz = \cmu + \csigma\,\varepsilon" /> all the same. Which of the two
        averages can you still estimate?
      </>
    }
    ask={oneOf("Both", right("Only the score function"), "Only the pathwise one")}
  >
    <p>
      The score function needs the values of <Tex tex="f" /> and nothing else. The other needs its derivative,
      and a <Tex tex="\cz" /> that can slide. The path leads from <Tex tex="\cmu" /> to <Tex tex="\cz" /> and
      ends there: <Tex tex="\partial f / \partial \cz" /> is what the box keeps to itself.{" "}
      <PageLink to={blackBox}>Try it with the box closed</PageLink>.
    </p>
  </Predict>
));
