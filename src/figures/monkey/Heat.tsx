import { type Belief, suspectedTemperatures } from "../../control/belief.ts";
import { cellName } from "../../gridworld/cellParam.ts";
import { Tex } from "../../ui/Tex.tsx";

interface Props {
  readonly belief: Belief;
  readonly columns: number;
  /** The monkeys' temperature, to be pointed at. */
  readonly temperature: number;
  /** The cell that the reader points at. */
  readonly lit: number | null;
  readonly onHover: (cell: number | null) => void;
}

/** Rows that there is room for: of more goals the likeliest are shown. */
const MOST = 4;

/** p(goal, τ|path) as a table of coloured numbers, with its sums at the ends of rows and columns. */
export function Heat({ belief, columns, temperature, lit, onHover }: Props) {
  const { goals, joint, ofGoal, ofTemperature } = belief;
  const largest = Math.max(1e-12, ...(joint ?? []).map(({ probability }) => probability));
  const rows = goals.map((goal, i) => ({ goal, i }));
  const shown =
    goals.length <= MOST ? rows : rows.toSorted((a, b) => ofGoal[b.i] - ofGoal[a.i]).slice(0, MOST);
  return (
    <table className="monkey-heat" onPointerLeave={() => onHover(null)}>
      <thead>
        <tr>
          <th scope="col">
            goal <span aria-hidden="true">\</span> <Tex tex="\tau" />
          </th>
          {suspectedTemperatures.map((tau) => (
            <th key={tau} scope="col" className={isNear(tau, temperature) ? "monkey-heat-now" : undefined}>
              {fractions[tau] ?? tau}
            </th>
          ))}
          <th scope="col">sum</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ goal, i }) => (
          <tr
            key={goal}
            className={goal === lit ? "monkey-heat-lit" : undefined}
            onPointerEnter={() => onHover(goal)}
          >
            <th scope="row">{cellName(columns, goal)}</th>
            {suspectedTemperatures.map((tau, k) => {
              const p = joint?.[i * suspectedTemperatures.length + k].probability ?? 0;
              return (
                <td key={tau} style={{ background: shade(p / largest) }}>
                  {share(p)}
                </td>
              );
            })}
            <td className="monkey-heat-sum">{share(ofGoal[i])}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">sum</th>
          {ofTemperature.map((p, k) => (
            <td key={suspectedTemperatures[k]} className="monkey-heat-sum">
              {share(p)}
            </td>
          ))}
          <td className="monkey-heat-sum">1</td>
        </tr>
      </tfoot>
    </table>
  );
}

const fractions: Readonly<Record<number, string>> = { 0.125: "⅛", 0.25: "¼", 0.5: "½" };

const isNear = (suspect: number, tau: number) => Math.abs(Math.log2(suspect / tau)) <= 0.5;
const share = (p: number) => (p < 0.005 ? "·" : p.toFixed(2).replace(/^0/, ""));
const shade = (part: number) =>
  `color-mix(in oklab, var(--value-high) ${(100 * part).toFixed(1)}%, var(--value-low))`;
