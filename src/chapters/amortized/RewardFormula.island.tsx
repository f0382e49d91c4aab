import { island } from "../../islands/Island.tsx";
import { LinkedTerms } from "../../ui/LinkedTerms.tsx";
import { LinkedTex } from "../../ui/LinkedTex.tsx";
import { TermButtons, TermWord } from "../../ui/TermButtons.tsx";
import { rewardAndEntropy } from "./formulas.ts";
import { rewardTerms } from "./rewardTerms.ts";
import "./rewardFormula.css";

const terms = rewardTerms();

/** The ELBO read as an objective of reinforcement learning, with its terms to point at. */
export const RewardFormula = island("amortized/RewardFormula", () => {
  return (
    <LinkedTerms terms={terms}>
      <div className="reward-formula">
        <LinkedTex display tex={rewardAndEntropy} />
        <p>
          Read it aloud with other words. In state x, draw an action z from your policy; collect{" "}
          <TermWord id="reward">a reward</TermWord>, which is high for actions that{" "}
          <TermWord id="likelihood">explain what you see</TermWord> and that were{" "}
          <TermWord id="prior">plausible to begin with</TermWord>; and be paid{" "}
          <TermWord id="entropy">a bonus for staying unsure</TermWord>.
        </p>
        <TermButtons />
      </div>
    </LinkedTerms>
  );
});
