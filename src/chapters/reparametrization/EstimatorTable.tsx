import { PageLink } from "../../ui/PageLink.tsx";
import { scene } from "../sceneAddress.ts";
import "./estimatorTable.css";

interface Row {
  readonly question: string;
  readonly policyGradient: string;
  readonly policyGradientScene: string;
  readonly reparametrization: string;
  readonly reparametrizationScene: string;
}

/** Every cell leads to the scene in which it can be seen. */
const rows: readonly Row[] = [
  {
    question: "What may z be?",
    policyGradient: "Discrete or continuous",
    policyGradientScene: scene("discrete", "no-slope"),
    reparametrization: "Continuous only, unless you soften it",
    reparametrizationScene: scene("discrete", "too-smooth"),
  },
  {
    question: "What must you know of f?",
    policyGradient: "Its value at the sample",
    policyGradientScene: scene("graph", "black-box"),
    reparametrization: "Its derivative too",
    reparametrizationScene: scene("graph", "elbo"),
  },
  {
    question: "Does it do for RL, whose world is unknown?",
    policyGradient: "Yes, it asks for rewards and no more",
    policyGradientScene: scene("graph", "black-box"),
    reparametrization: "Not in general: the path ends at the reward",
    reparametrizationScene: scene("graph", "black-box"),
  },
  {
    question: "What does it do with samples?",
    policyGradient: "Weighs them, by f(z) and the score",
    policyGradientScene: scene("move-or-reweight", "a-step"),
    reparametrization: "Moves them: one backward pass, as for any network",
    reparametrizationScene: scene("graph", "through"),
  },
  {
    question: "How noisy is one sample?",
    policyGradient: "Very, and more with every dimension",
    policyGradientScene: scene("variance", "dimensions"),
    reparametrization: "Little, while f is smooth",
    reparametrizationScene: scene("variance", "same-mean"),
  },
  {
    question: "And when f oscillates?",
    policyGradient: "No worse than before",
    policyGradientScene: scene("variance", "wiggly"),
    reparametrization: "It can lose",
    reparametrizationScene: scene("variance", "against-k"),
  },
  {
    question: "How many samples a step?",
    policyGradient: "Many, and a baseline",
    policyGradientScene: scene("race", "bought-with-samples"),
    reparametrization: "Often one",
    reparametrizationScene: scene("race", "one-sample"),
  },
  {
    question: "How large a step?",
    policyGradient: "Small",
    policyGradientScene: scene("race", "thrown-off"),
    reparametrization: "As large as f allows",
    reparametrizationScene: scene("race", "plain-ascent"),
  },
];

/** Policy gradient or reparametrization: the lecture's comparison, to read and to try (section 2.6). */
export function EstimatorTable() {
  return (
    <table className="estimator-table">
      <caption>Each answer leads to the scene that shows it.</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Policy gradient</th>
          <th scope="col">Reparametri&shy;zation</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.question}>
            <th scope="row">{row.question}</th>
            <td>
              <PageLink to={row.policyGradientScene}>{row.policyGradient}</PageLink>
            </td>
            <td>
              <PageLink to={row.reparametrizationScene}>{row.reparametrization}</PageLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
