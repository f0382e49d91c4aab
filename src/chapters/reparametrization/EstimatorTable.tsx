import { PageLink } from "../../ui/PageLink.tsx";
import "./estimatorTable.css";

interface Row {
  readonly question: string;
  readonly policyGradient: string;
  readonly policyGradientScene: string;
  readonly reparametrization: string;
  readonly reparametrizationScene: string;
}

/** Every cell names the scene in which it can be seen. */
const rows: readonly Row[] = [
  {
    question: "What may z be?",
    policyGradient: "Discrete or continuous",
    policyGradientScene: "discrete?scene=no-slope",
    reparametrization: "Continuous only, unless you soften it",
    reparametrizationScene: "discrete?scene=too-smooth",
  },
  {
    question: "What must you know of f?",
    policyGradient: "Its value at the sample",
    policyGradientScene: "graph?scene=black-box",
    reparametrization: "Its derivative too",
    reparametrizationScene: "graph?scene=elbo",
  },
  {
    question: "Does it do for RL, whose world is unknown?",
    policyGradient: "Yes, it asks for rewards and no more",
    policyGradientScene: "graph?scene=black-box",
    reparametrization: "Not in general: the path ends at the reward",
    reparametrizationScene: "graph?scene=black-box",
  },
  {
    question: "What does it do with samples?",
    policyGradient: "Weighs them, by f(z) and the score",
    policyGradientScene: "move-or-reweight?scene=a-step",
    reparametrization: "Moves them: one backward pass, as for any network",
    reparametrizationScene: "graph?scene=through",
  },
  {
    question: "How noisy is one sample?",
    policyGradient: "Very, and more with every dimension",
    policyGradientScene: "variance?scene=dimensions",
    reparametrization: "Little, while f is smooth",
    reparametrizationScene: "variance?scene=same-mean",
  },
  {
    question: "And when f oscillates?",
    policyGradient: "No worse than before",
    policyGradientScene: "variance?scene=wiggly",
    reparametrization: "It can lose",
    reparametrizationScene: "variance?scene=against-k",
  },
  {
    question: "How many samples a step?",
    policyGradient: "Many, and a baseline",
    policyGradientScene: "race?scene=bought-with-samples",
    reparametrization: "Often one",
    reparametrizationScene: "race?scene=one-sample",
  },
  {
    question: "How large a step?",
    policyGradient: "Small",
    policyGradientScene: "race?scene=thrown-off",
    reparametrization: "As large as f allows",
    reparametrizationScene: "race?scene=plain-ascent",
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
              <PageLink to={`figure/${row.policyGradientScene}`}>{row.policyGradient}</PageLink>
            </td>
            <td>
              <PageLink to={`figure/${row.reparametrizationScene}`}>{row.reparametrization}</PageLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
