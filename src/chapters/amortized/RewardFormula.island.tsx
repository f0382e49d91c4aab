import { island } from "../../islands/Island.tsx";
import { LinkedTerms } from "../../ui/LinkedTerms.tsx";
import { LinkedTex } from "../../ui/LinkedTex.tsx";
import { TermButtons, TermWord } from "../../ui/TermButtons.tsx";
import { rewardTerms } from "./rewardTerms.ts";
import "./rewardFormula.css";

const terms = rewardTerms();

const tex =
  "\\cELBO_i = \\mathbb{E}_{\\cz \\sim \\cq(\\cz \\mid \\cx_i)}\\big[\\term{reward}{\\underbrace{\\term{likelihood+reward}{\\log \\cp(\\cx_i \\mid \\cz)} + \\term{prior+reward}{\\log p(\\cz)}}_{r(\\cx_i,\\, \\cz)}}\\big] + \\term{entropy}{\\mathcal{H}\\big(\\cq(\\cz \\mid \\cx_i)\\big)}";

/** The ELBO read as an objective of reinforcement learning, with its terms to point at. */
export const RewardFormula = island("amortized/RewardFormula", () => {
  return (
    <LinkedTerms terms={terms}>
      <div className="reward-formula">
        <LinkedTex display tex={tex} />
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
