import { type Line, linesAt } from "../../../control/road.ts";
import { AxisX, Bars, Facet, linear, Plot, Rule } from "../../../marks/plot/index.ts";
import { worldLook } from "../../../marks/worldLook.ts";
import { type ForwardBackward, roadsOf } from "../model.ts";

interface Props {
  readonly result: ForwardBackward;
  readonly across: "rows" | "columns";
  /** Side of a cell of the map, and room for a share of 1; pixels. */
  readonly cell: number;
  readonly reach: number;
}

/** Pixels left free before the bars and behind a full one. */
const [BEFORE, BEHIND] = [4, 12];
const shares = linear([0, 1]);

/** Beside the rows, or under the columns: the monkeys' share, its probability and the band that chance allows. */
export function EdgeBars({ result, across, cell, reach }: Props) {
  const { world, t } = result;
  const roads = roadsOf(result);
  const isRows = across === "rows";
  const [along, room] = [cell * world[across], BEFORE + reach + BEHIND];
  return (
    <Plot
      title={`Shares of the sampled monkeys in each of the ${across} at t = ${t}, their probabilities, and the band that chance allows`}
      width={isRows ? room : along}
      height={isRows ? along : room}
      x={shares}
      y={linear([world[across], 0])}
      margin={{ left: BEFORE, right: BEHIND, top: 0, bottom: 0 }}
    >
      {/* Bars are drawn as for rows; for columns the drawing is turned over its diagonal. */}
      <g transform={isRows ? undefined : "matrix(0 1 1 0 0 0)"}>
        <Facet left={BEFORE} right={BEFORE + reach} top={0} bottom={along}>
          <Rule x={0} colour="line" weight={1} />
          <Rule x={1} colour="line" weight={1} dash="2 3" />
          {roads.map(({ dynamics }, k) => (
            <SideBars
              key={dynamics}
              lines={linesAt(world, roads[k], t, across)}
              colour={worldLook[dynamics].colour}
              from={k / roads.length}
              to={(k + 1) / roads.length}
              free={Math.min(4, 0.15 * cell) / cell}
            />
          ))}
          {isRows && <AxisX ticks={[0, 1]} caption="share" />}
        </Facet>
      </g>
    </Plot>
  );
}

interface SideBarsProps {
  readonly lines: readonly Line[];
  readonly colour: "z" | "ink";
  /** The part of each line that its bar may take, and how much of that stays free. */
  readonly from: number;
  readonly to: number;
  readonly free: number;
}

function SideBars({ lines, colour, from, to, free }: SideBarsProps) {
  const [first, last] = [from + free / 2, to - free / 2];
  return (
    <>
      <Bars
        data={lines}
        x1={() => 0}
        x2={({ share }) => share}
        y1={(_, i) => i + first}
        y2={(_, i) => i + last}
        colour={colour}
        opacity={0.35}
      />
      {lines.map(({ exact, band: [low, high] }, i) => (
        // Lines have no identity but their place.
        <g key={i}>
          <Rule y={i + (first + last) / 2} from={low} to={high} colour={colour} weight={1} />
          {exact > 0 && <Rule x={exact} from={i + first} to={i + last} colour={colour} weight={2.5} />}
        </g>
      ))}
    </>
  );
}
