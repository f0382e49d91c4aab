import { island } from "../../islands/Island.tsx";
import { klFromStandardNormal } from "../../math/normal.ts";
import { Predict } from "../../ui/Predict.tsx";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { Tex } from "../../ui/Tex.tsx";

/** KL from N(0, width²) to N(0, 1), nats, as text. */
const cost = (width: number) => klFromStandardNormal(0, 2 * Math.log(width)).toFixed(2);

/** Asks which mistake in width the divergence charges more for. */
export const WidthQuestion = island("amortized/WidthQuestion", () => (
  <Predict
    id="amortized-too-wide"
    question={
      <>
        Let p be a Gaussian, and <Tex tex="q" /> one with the same mean and the wrong width: twice as wide as
        p, or half as wide. Which of the two mistakes has the larger <Tex tex="\cKL(q \,\|\, p)" />?
      </>
    }
    ask={oneOf(right("Twice as wide"), "Half as wide", "Both cost the same")}
  >
    <p>
      Twice as wide costs {cost(2)} nats, half as wide {cost(1 / 2)}. The average is taken under{" "}
      <Tex tex="q" />: a wide one draws where p has next to nothing and pays dearly for each such draw, while
      a narrow one never visits what it leaves out. Bear that in mind where the posterior has more than one
      hill.
    </p>
  </Predict>
));
