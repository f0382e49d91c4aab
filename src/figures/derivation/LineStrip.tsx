import { Bars, Dots, Label, Rule, usePlot } from "../../marks/plot/index.ts";
import type { DrawnLine } from "./model.ts";
import { TermBar } from "./TermBar.tsx";

interface Props {
  readonly line: DrawnLine;
  readonly number: number;
}

/** Free between two bars of a hill, as a share of their width. */
const GAP = 0.1;
const estimated = "var(--accent)";

/** One line: the hill of its single draws, its estimate with two standard errors, and its terms end to end. */
export function LineStrip({ line, number }: Props) {
  const { top } = usePlot();
  const { estimate, standardError, histogram, segments } = line;
  return (
    <g>
      <Label dx={2} dy={top + 8}>
        {number}
      </Label>
      <Bars
        data={histogram}
        x1={({ from }) => from}
        x2={({ from, to }) => to - GAP * (to - from)}
        y2={({ share }) => share}
        {...{ colour: "ink-3", opacity: 0.45 }}
      />
      <Rule y={0} colour="line" weight={1} />
      <Rule
        y={0}
        from={estimate - 2 * standardError}
        to={estimate + 2 * standardError}
        colour={estimated}
        weight={3}
      />
      <Dots data={[estimate]} x={(at) => at} y={() => 0} colour={estimated} r={4.5} rim={1.5} />
      {segments.map((segment, lane) => (
        <TermBar
          key={segment.ids}
          {...{ segment, lane }}
          elbo={line.exact}
          goesOn={lane < segments.length - 1}
        />
      ))}
    </g>
  );
}
