import { actionNames } from "../../control/mdp.ts";
import { actionArrows } from "../../gridworld/actionArrows.ts";
import { Bars, Label, linear, Plot } from "../../marks/plot/index.ts";
import { formatShare } from "../../ui/formatShare.ts";
import { type Caption, Chart } from "./Chart.tsx";

interface Props extends Caption {
  readonly five: ArrayLike<number>;
  readonly width: number;
  /** There is room for so much, pixels. */
  readonly height: number;
}

/** As high as a page has them, pixels. */
const HEIGHT = 120;
const x = linear([0, 1]);
const y = linear([actionNames.length, 0]);

/** One probability for each of the five actions. */
export function ActionShares({ tex, words, five, width: room, height: most }: Props) {
  const [width, height] = [Math.min(room, 260), Math.min(most, HEIGHT)];
  return (
    <Chart {...{ tex, words, width }}>
      <Plot
        title={words}
        role="img"
        aria-label={`${words}: ${actionNames.map((name, a) => `${name} ${formatShare(five[a])}`).join(", ")}`}
        {...{ width, height, x, y }}
        margin={{ left: 58, right: 40, top: 0, bottom: 0 }}
      >
        <Bars data={five} x2={(p) => p} y1={(_, a) => a + 1 / 6} y2={(_, a) => a + 5 / 6} colour="z" />
        {actionNames.map((name, a) => (
          <Label key={name} y={a} dy={16} colour="ink">
            {actionArrows[name]} {name}
          </Label>
        ))}
        {Array.from(five, (p, a) => (
          <Label key={a} x={p} y={a} dx={5} dy={16} colour="ink">
            {formatShare(p)}
          </Label>
        ))}
      </Plot>
    </Chart>
  );
}
