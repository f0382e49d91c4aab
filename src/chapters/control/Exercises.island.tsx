import { island } from "../../islands/Island.tsx";
import { Exercise } from "../../ui/Exercise.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { scene } from "../sceneAddress.ts";
import { settingHere } from "../settingHere.ts";
import { gamble } from "./gamble.ts";
import { narrowingWhenSeen, scaleToReach, staysAtLogThree, sureCostOfIndifference } from "./truths.ts";

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
      id="exercise-control-sure-cost"
      question={
        <>
          A gamble is won every other time, and costs 20 nats if it is lost. From which cost of safety on does
          inference, at τ = 1, prefer the gamble?
        </>
      }
      task={{
        kind: "number",
        min: 0,
        max: 100,
        unit: "nats",
        tolerance: 0.02,
        truth: sureCostOfIndifference,
      }}
      hint={
        <p>
          Do not average the costs: that gives 10, where the causal monkey changes its mind. Compare
          probabilities that all went well: <Tex tex="e^{-c}" /> with safety at a cost of c, and{" "}
          <Tex tex="p + (1 - p)\, e^{-20}" /> with the gamble. In <PageLink to={gamble}>the lottery</PageLink>{" "}
          set p and the cost of losing, and drag the sure cost until both are taken equally often.
        </p>
      }
    >
      <p>
        <Tex tex="\log 2" />, and next to nothing more: losing is as good as ruled out by “all went well”, so
        a loss of 200 would give the same. Whoever plans like this pays no more than 0.69 nats to be spared
        the toss of a coin, whatever hangs on it.
      </p>
    </Exercise>
    <Exercise
      id="exercise-control-seen-halfway"
      question={
        <>
          A Gaussian bridge between two known ends takes 16 steps. Now somebody tells you where the walk was
          at step 8, exactly. By what factor does that multiply the standard deviation at step 4?
        </>
      }
      task={{ kind: "number", min: 0, max: 1000, tolerance: 0.01, truth: narrowingWhenSeen }}
      hint={
        <p>
          Given the present, past and future have nothing to tell each other: with step 8 known, what comes
          after it no longer matters, and steps 0 to 8 are a bridge of their own. Set the horizon of{" "}
          <PageLink to={scene("gaussian-bridge", "bridge")}>the bridge</PageLink> to 16 and then to 8, and
          read the variance at t = 4 each time.
        </p>
      }
    >
      <p>
        The variance falls from <Tex tex="s \cdot 4 \cdot 12 / 16 = 3s" /> to{" "}
        <Tex tex="s \cdot 4 \cdot 4 / 8 = 2s" />, so the factor is <Tex tex="\sqrt{2/3}" />. Less than you may
        have hoped for: the two known ends had told much of it already.
      </p>
    </Exercise>
  </>
));
