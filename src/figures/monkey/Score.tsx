import { formatNumber, readable } from "../../math/formatNumber.ts";
import { Tex } from "../../ui/Tex.tsx";
import type { PathRank } from "../../control/pathRank.ts";
import type { Monkeys } from "./model.ts";

/** The path's probability and reward beside those of the optimal path and of the monkeys, and its rank. */
export function Score({ result }: { readonly result: Monkeys }) {
  const { path, optimalStart, troop, problem, beyond, rank, ahead } = result;
  const n = path.actions.length;
  const { monkeys } = troop;
  const mean = (of: (monkey: (typeof monkeys)[number]) => number) =>
    monkeys.reduce((sum, monkey) => sum + of(monkey), 0) / monkeys.length;
  const rewardOfFirst = ({ states, actions }: (typeof monkeys)[number]) =>
    states.subarray(0, n).reduce((sum, s, i) => sum + result.world.reward[5 * s + actions[i]], 0);
  return (
    <section className="monkey-score" aria-label="Your path, in numbers">
      <p className="monkey-title">
        Your path: {n} of {problem.horizon} steps{n < problem.horizon ? ", a beginning" : ""}
        {beyond > 0 && ` (${beyond} more are beyond the horizon)`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">number</span>
            </th>
            <th scope="col">yours</th>
            <th scope="col">optimal</th>
            <th scope="col">{monkeys.length} monkeys</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <Tex tex="\sum r" /> of {n} steps
            </th>
            <td>{readable(path.reward)}</td>
            <td>{readable(optimalStart.reward)}</td>
            <td>{readable(mean(rewardOfFirst))}</td>
          </tr>
          <tr className="monkey-score-main">
            <th scope="row">
              <Tex
                tex={
                  n < problem.horizon ? "\\log p(\\tau_{1:n}\\mid O_{1:T})" : "\\log p(\\tau\\mid O_{1:T})"
                }
              />
              , nats
            </th>
            <td>{readable(path.logProbability)}</td>
            <td>{readable(optimalStart.logProbability)}</td>
            <td>{readable(mean(({ logProbability }) => logProbability))}</td>
          </tr>
        </tbody>
      </table>
      <p className="monkey-rank">
        {rankSentence(rank, n, problem.world.slip)} {ahead} of {monkeys.length} monkeys began with something
        more probable; {Math.round(troop.arrived * monkeys.length)} are at a goal at <i>T</i> (exactly{" "}
        {(100 * troop.exactlyArrived).toFixed(0)} %).
      </p>
    </section>
  );
}

function rankSentence(rank: PathRank | null, n: number, slip: number): string {
  if (n === 0) return "Draw a path from S.";
  if (rank === null)
    return slip > 0 ? "Where moves slip, ranks are not counted." : "Its rank would take too long to count.";
  const ties = rank.equal > 1 ? `, beside ${count(rank.equal - 1)} equals` : "";
  return `Rank ${count(rank.better + 1)} of ${count(rank.total)} beginnings${ties}, counted exactly.`;
}

/** 1,234,567, or 1.23 × 10¹⁴ where that would be long. */
function count(many: number): string {
  if (many < 1e11) return many.toLocaleString("en-GB");
  const exponent = Math.floor(Math.log10(many));
  const raised = [...String(exponent)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
  return `${formatNumber(Number((many / 10 ** exponent).toFixed(2)))} × 10${raised}`;
}
