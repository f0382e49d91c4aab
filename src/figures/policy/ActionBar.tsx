import { Bars, Dots, Label, linear, Plot, Rule } from "../../marks/plot/index.ts";
import type { PolicyRow } from "../../control/comparedPolicies.ts";

interface Props {
  readonly row: PolicyRow;
  /** With Boltzmann exploration and the greedy choice beside it. */
  readonly isCompared: boolean;
  readonly width: number;
  readonly height: number;
}

const scale = linear([0, 1]);
/** Room for the number after a full bar. */
const margin = { left: 6, right: 44, top: 0, bottom: 0 };
const DIAMOND = "M-4.5,0L0,-4.5L4.5,0L0,4.5Z";

/** One probability from 0 to 1 as a bar; compared, with a tick for Boltzmann exploration and a diamond for the greedy choice. */
export function ActionBar({ row, isCompared, width, height }: Props) {
  const { action, probability, boltzmann, greedy } = row;
  const others = `, Boltzmann ${boltzmann.toFixed(3)}, greedy ${greedy.toFixed(2)}`;
  return (
    <Plot
      title={`${action}: probability ${probability.toFixed(3)}${isCompared ? others : ""}`}
      {...{ width, height, margin }}
      x={scale}
      y={scale}
    >
      <Rule y={0.5} colour="line" weight={1} />
      <Bars data={[probability]} x1={() => 0} x2={(p) => p} y1={() => 0.2} y2={() => 0.8} colour="phi" />
      {isCompared && (
        <>
          <Rule x={boltzmann} weight={2} />
          <Dots
            data={[greedy]}
            x={(p) => p}
            y={() => 0.5}
            colour="surface"
            outline="theta"
            rim={2}
            mark={DIAMOND}
          />
        </>
      )}
      <Label
        x={isCompared ? Math.max(probability, boltzmann, greedy) : probability}
        y={0.5}
        dx={9}
        dy={4}
        colour="ink"
      >
        {probability.toFixed(3)}
      </Label>
    </Plot>
  );
}
