import { memo } from "react";
import { formatNumber } from "../math/formatNumber.ts";
import { scrollRegion } from "./scrollRegion.ts";
import type { Check } from "./tables.ts";
import "./checksBadge.css";

interface Props {
  /** Null: not checked yet. */
  readonly checks: readonly Check[] | null;
  /** When they will be, if they are not yet. */
  readonly pending: string;
  /** The exact answers are not to be told yet. */
  readonly isSecret?: boolean;
}

/**
 * A number of a check. Engines round exp and log differently in the last bit, and a difference of 1e-15 is all rounding:
 * what was prerendered may differ from what the reader's browser computes, and is let stand until something changes.
 */
const numberCell = (text: string) => <td suppressHydrationWarning>{text}</td>;

/** "checked ✓ 4 of 4", with every estimate beside its exact answer on demand. */
export const ChecksBadge = memo(function ChecksBadge({ checks, pending, isSecret = false }: Props) {
  if (!checks || checks.length === 0) return <span className="checks checks-pending">{pending}</span>;
  const holding = checks.filter((check) => check.holds).length;
  const allHold = holding === checks.length;
  const verdict = `checked ${allHold ? "✓" : "✗"} ${holding} of ${checks.length}`;
  const look = allHold ? "checks-good" : "checks-bad";
  const meaning = `Numbers of this figure that were compared with exact answers: ${checks.length}. Of these agree: ${holding}.`;
  if (isSecret)
    return (
      <span className={`checks ${look}`} title={meaning}>
        {verdict}
      </span>
    );
  return (
    <details className="checks" translate="no">
      <summary className={look} title={meaning}>
        {verdict}
      </summary>
      <div className="checks-panel" {...scrollRegion("Checks against exact answers")}>
        <table>
          <thead>
            <tr>
              <th scope="col">Check</th>
              <th scope="col">Estimate</th>
              <th scope="col">Exact</th>
              <th scope="col">Allowed</th>
              <th scope="col">Verdict</th>
            </tr>
          </thead>
          <tbody>
            {checks.map((check) => (
              <tr key={check.name}>
                <th scope="row">{check.name}</th>
                {numberCell(formatNumber(check.estimate))}
                {numberCell(formatNumber(check.exact))}
                {numberCell(allowance(check))}
                <td className={check.holds ? "checks-good" : "checks-bad"}>
                  {check.holds ? "✓ holds" : "✗ fails"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
});

function allowance({ standardError, tolerance }: Check): string {
  if (standardError !== undefined) return `± 4 × ${formatNumber(standardError)} (standard error)`;
  return tolerance === undefined ? "–" : `± ${formatNumber(tolerance)}`;
}
