import { island } from "../../islands/Island.tsx";
import { Predict } from "../../ui/Predict.tsx";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { Tex } from "../../ui/Tex.tsx";

/** What is left of the dictionary between chapters 1 and 4, for the reader to complete (lecture 4.10). */
export const SameFormula = island("control/SameFormula", () => (
  <>
    <Predict
      id="same-formula-prior"
      question={
        <>
          What has the part of the prior <Tex tex="p(\cz)" />?
        </>
      }
      ask={oneOf(
        right("Actions from the action prior, in the true world"),
        "The optimal policy",
        "The exponential of the reward",
      )}
    >
      <p>
        The monkey that wants nothing: actions as they come, states as the world has them. The dynamics stand
        in the prior and in every policy’s own trajectories alike, so they cancel from the bound, and the
        action prior is all you see of it.
      </p>
    </Predict>
    <Predict
      id="same-formula-gap"
      question={
        <>
          A Gaussian cannot be a posterior with two hills, and its ELBO stays below <Tex tex="\log p(\cx)" />{" "}
          for ever. What keeps the best policy below <Tex tex="\log p(\mathcal{O}_{1:T})" />?
        </>
      }
      ask={oneOf("Too few steps", right("It cannot choose its luck"), "The entropy bonus")}
    >
      <p>
        The posterior bends the dynamics as well as the actions: it believes in luck. A policy has to take the
        dynamics as they are. To hold them fixed <em>is</em> to choose a family for <Tex tex="q" />, and the
        optimism of the messages is the approximation gap of chapter 1.
      </p>
    </Predict>
  </>
));
