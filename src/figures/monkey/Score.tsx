import type { PathRank } from "../../control/pathRank.ts";
import { count } from "../../marks/count.ts";
import { readable } from "../../math/formatNumber.ts";
import { NumberTable } from "../../ui/NumberTable.tsx";
import { Tex } from "../../ui/Tex.tsx";
import type { Monkeys } from "./model.ts";

/** The path's probability and reward beside those of the optimal path and of the monkeys, and its rank. */
export function Score({ result }: { readonly result: Monkeys }) {
  const { path, optimalStart, troop, problem, beyond, rank, ahead, world } = result;
  const n = path.actions.length;
  const { monkeys } = troop;
  const mean = (of: (monkey: (typeof monkeys)[number]) => number) =>
    readable(monkeys.reduce((sum, monkey) => sum + of(monkey), 0) / monkeys.length);
  const isBeginning = n < problem.horizon;
  return (
    <section aria-label="Your path, in numbers">
      <NumberTable>
        <caption>
          Your path: {n} of {problem.horizon} steps{isBeginning ? ", a beginning" : ""}
          {beyond > 0 && ` (${beyond} more are beyond the horizon)`}
        </caption>
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
            <td>
              {mean(({ states, actions }) =>
                states.subarray(0, n).reduce((sum, s, i) => sum + world.reward[5 * s + actions[i]], 0),
              )}
            </td>
          </tr>
          <tr className="monkey-main">
            <th scope="row">
              <Tex tex={isBeginning ? "\\log p(\\xi_{1:n}\\mid O_{1:T})" : "\\log p(\\xi\\mid O_{1:T})"} />,
              nats
            </th>
            <td>{readable(path.logProbability)}</td>
            <td>{readable(optimalStart.logProbability)}</td>
            <td>{mean(({ logProbability }) => logProbability)}</td>
          </tr>
        </tbody>
      </NumberTable>
      <p className="map-note">
        {rankSentence(rank, n, problem.world.slip)} {ahead} of {monkeys.length} monkeys began with something
        more probable.
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
