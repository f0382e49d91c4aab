import { island } from "../../islands/Island.tsx";
import { scene } from "../sceneAddress.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { Predict } from "../../ui/Predict.tsx";
import { oneOf, right } from "../../ui/predict/ask.ts";

/** Is the cold limit of the posterior the greedy policy? */
export const TieQuestion = island("control/TieQuestion", () => (
  <Predict
    id="policy-tie"
    question="Two actions are tied for best: value iteration gives both the same Q. As the temperature falls to 0, how often will the posterior take each?"
    ask={oneOf("Equally often", right("It depends on what follows each"), "It settles on one of them")}
  >
    <p>
      The posterior counts ways. If four of the five shortest ways begin with “right” and one with “down”, the
      limit is four to one. <PageLink to={scene("policy", "greedy")}>Count them</PageLink>: the cold monkey is
      greedy, but it does not toss a fair coin.
    </p>
  </Predict>
));
