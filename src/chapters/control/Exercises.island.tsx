import { island } from "../../islands/Island.tsx";
import { Exercise } from "../../ui/Exercise.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { scene } from "../sceneAddress.ts";
import { settingHere } from "../settingHere.ts";
import { gamble } from "./gamble.ts";
import { bridgeWidening, scaleToReach, staysAtLogThree, winsNeeded } from "./truths.ts";

const lookAtSoftmax = async () =>
  staysAtLogThree(settingHere((await import("../../figures/softmax/figure.ts")).figure));

/** Three exercises on chapter 4. */
export const Exercises = island("control/Exercises", () => (
  <>
    <Exercise
      id="exercise-control-log-three"
      question={
        <>
          Set the bars of the figure <a href="#softmax">“Soft max, which is not softmax”</a> so that at τ = 1,
          with the prior ignored and every Q multiplied by {scaleToReach} or more, the soft max still lies{" "}
          <Tex tex="\log 3 \approx 1.10" /> above the largest Q.
        </>
      }
      task={{ kind: "figure", look: lookAtSoftmax }}
      hint={
        <p>
          Multiplying drives all other values out of the sum. What is left of it are those that share the top:{" "}
          <PageLink to={scene("softmax", "tie")}>two of them leave log 2</PageLink>. Values can be typed, too.
        </p>
      }
    >
      <p>
        Three bars of exactly one height at the top, and whatever you like below. The soft max counts how many
        ways are best. In a world of ties, the cold limit of V is the largest Q, but the cold policy shares
        itself out among the best.
      </p>
    </Exercise>
    <Exercise
      id="exercise-control-wins"
      question={
        <>
          Safety costs 2 nats for sure. A gamble costs 20 nats if lost, and nothing if won. At how many wins
          in a hundred does inference, at τ = 1, begin to prefer the gamble?
        </>
      }
      task={{ kind: "number", min: 0, max: 100, unit: "in a hundred", tolerance: 1, truth: winsNeeded }}
      hint={
        <p>
          Do not average the costs: that asks for 90. Compare probabilities that all went well:{" "}
          <Tex tex="e^{-2}" /> with safety, and <Tex tex="p + (1 - p)\, e^{-20}" /> with the gamble. In{" "}
          <PageLink to={gamble}>the lottery</PageLink> set the cost of losing to 20 and drag p.
        </p>
      }
    >
      <p>
        Losing is as good as ruled out by “all went well”, so how much it would have cost no longer matters:
        at a loss of 200 the answer would be the same <Tex tex="e^{-2}" />. A causal monkey begins at 90.
      </p>
    </Exercise>
    <Exercise
      id="exercise-control-bridge"
      question={
        <>
          A Gaussian bridge between two known ends takes 14 steps. Give it four times as many. By what factor
          does the standard deviation in the middle grow?
        </>
      }
      task={{ kind: "number", min: 0, max: 1000, tolerance: 0.05, truth: bridgeWidening }}
      hint={
        <p>
          The forward message widens by the variance <Tex tex="s" /> of a step, every step, and so does the
          backward one, read from the end. In the middle both have the variance <Tex tex="sT/2" />, and
          precisions add up. Set the horizon of{" "}
          <PageLink to={scene("gaussian-bridge", "bridge")}>the bridge</PageLink> to 14 and to 56, and compare
          in the middle.
        </p>
      }
    >
      <p>
        The variance is <Tex tex="sT/4" />: it grows fourfold, and its root twofold. In the middle a walk that
        is known to arrive has half the width that a free walk has after all its steps.
      </p>
    </Exercise>
  </>
));
