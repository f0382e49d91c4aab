import { island } from "../../islands/Island.tsx";
import { Predict } from "../../ui/Predict.tsx";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { Term } from "../../ui/Term.tsx";
import { Tex } from "../../ui/Tex.tsx";

/** Asks where the best Gaussian sits when the posterior has two hills. */
export const TwoHills = island("amortized/TwoHills", () => (
  <Predict
    id="amortized-two-hills"
    question={
      <>
        Let <Tex tex="f(\cz) = \cz^2" />. An observation of 2 cannot tell <Tex tex="\cz" /> from{" "}
        <Tex tex="-\cz" />, so the exact posterior has two hills of one height. You may choose one Gaussian{" "}
        <Tex tex="q" />. Where does it score the highest ELBO?
      </>
    }
    ask={oneOf(
      "Wide, over both hills",
      "In the valley between them",
      right("On one hill, ignoring the other"),
    )}
  >
    <p>
      The divergence is an average under <Tex tex="q" />. It charges dearly for every sample that{" "}
      <Tex tex="q" /> draws where the posterior has next to nothing, and a Gaussian over both hills draws many
      in the valley. For a hill that <Tex tex="q" /> never visits it charges nothing but log 2. This habit is
      called <Term name="mode-seeking">mode seeking</Term>; the divergence taken the other way round would
      straddle. Open the scene “Two modes, one Gaussian” and try to beat the cross on the map.
    </p>
  </Predict>
));
