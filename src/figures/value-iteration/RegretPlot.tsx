import { AxisY, Clip, Curve, Dots, EndLabels, linear } from "../../marks/plot/index.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import { readable } from "../../math/formatNumber.ts";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";
import { SweepPlot } from "./SweepPlot.tsx";

interface Props {
  readonly result: ValueIterationSnapshot;
  readonly reach: number;
  readonly width: number;
  readonly height: number;
}

const levels = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** What the walk by the likeliest actions costs beyond the best walk, against sweep. */
export function RegretPlot({ result: { regrets }, reach, width, height }: Props) {
  const rows = Array.from(regrets.sweep, (sweep, i) => ({ sweep, regret: regrets.regret[i] }));
  const level = useSteppedLevel(Math.max(0, ...regrets.regret), levels);
  const last = rows.at(-1);
  const own = {
    data: rows,
    x: (row: (typeof rows)[number]) => row.sweep,
    y: (row: (typeof rows)[number]) => row.regret,
    colour: "ink",
  } as const;
  return (
    <SweepPlot
      title="The regret of the walk by the likeliest actions against sweep"
      {...{ width, height, reach }}
      y={linear([0, level])}
      label="sweeps"
    >
      <AxisY ticks={[0, level / 2, level]} />
      <Clip>
        <Curve {...own} weight={2.5} />
        {rows.length === 1 && <Dots {...own} />}
      </Clip>
      {last && (
        <EndLabels
          labels={[
            {
              key: "regret",
              x: last.sweep,
              y: last.regret,
              text: "regret",
              value: readable(last.regret),
              colour: "ink",
              strong: true,
            },
          ]}
          below={8}
        />
      )}
    </SweepPlot>
  );
}
