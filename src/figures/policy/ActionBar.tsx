import { Bars, Dots, Label, linear, Plot, Rule } from "../../marks/plot/index.ts";
import type { PolicyRow } from "../../control/comparedPolicies.ts";

interface Props {
  readonly row: PolicyRow;
  readonly width: number;
}

const scale = linear([0, 1]);
/** Room for the number after a full bar. */
const margin = { left: 6, right: 46, top: 0, bottom: 0 };
const DIAMOND = "M-4.5,0L0,-4.5L4.5,0L0,4.5Z";

/** One probability from 0 to 1 as a bar, a tick for Boltzmann exploration, and a diamond for the greedy choice. */
export function ActionBar({ row, width }: Props) {
  const { action, probability, boltzmann, greedy } = row;
  return (
    <Plot
      title={`${action}: probability ${probability.toFixed(3)}, Boltzmann ${boltzmann.toFixed(3)}, greedy ${greedy.toFixed(2)}`}
      {...{ width, margin }}
      height={20}
      x={scale}
      y={scale}
    >
      <Rule y={0.5} colour="line" weight={1} />
      <Bars data={[probability]} x1={() => 0} x2={(p) => p} y1={() => 0.2} y2={() => 0.8} colour="phi" />
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
      <Label x={Math.max(probability, boltzmann, greedy)} y={0.5} dx={9} dy={4} colour="ink">
        {probability.toFixed(3)}
      </Label>
    </Plot>
  );
}
