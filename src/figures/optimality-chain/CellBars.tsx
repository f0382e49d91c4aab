import { columnOf, type Gridworld, rowOf } from "../../control/gridworld.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import type { Colour } from "../../marks/colour.ts";
import { letterName } from "../../marks/grid/letterNames.ts";
import { Bars, Facet, Label, linear, Plot } from "../../marks/plot/index.ts";
import { formatShare } from "../../ui/formatShare.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { type Caption, Chart } from "./Chart.tsx";

/** A message, or what messages say together. */
export interface Message extends Caption {
  /** The numbers of a cell: one, or one for each action. */
  readonly valuesOf: (cell: number) => ArrayLike<number>;
  /** What fills a cell: a probability of 1, or the largest number. */
  readonly full?: "certain" | "largest";
  readonly colour: Colour;
}

interface Props extends Message {
  readonly world: Gridworld;
  readonly width: number;
  readonly height: number;
}

/** Pixels over the bars of a cell, for a number or a letter, and under them. */
const [ABOVE, BELOW] = [18, 3];
/** The largest cell on a page, and in a room; pixels. */
const largest = { page: [76, 72], room: [100, 110] } as const;
const margin = { left: 0, right: 0, top: 0, bottom: 0 };
const one = linear([0, 1]);

/** The little world with a bar in every cell, or five: a message, where it belongs. */
export function CellBars({ world, tex, words, valuesOf, full = "certain", colour, width, height }: Props) {
  const { rows, columns } = world;
  const most = largest[useRoom() ? "room" : "page"];
  const [wide, high] = [Math.min(most[0], width / columns), Math.min(most[1], height / rows)];
  const [column, row] = [(s: number) => columnOf(world, s), (s: number) => rowOf(world, s)];
  const cells = Array.from(world.map.letters, (letter, s) => ({ letter, s }));
  const open = Array.from(world.open, (s) => ({ s, values: valuesOf(s) }));
  const all = open.flatMap(({ values }) => Array.from(values));
  const top = full === "largest" ? Math.max(1e-300, ...all) : 1;
  const said = open.map(
    ({ s, values }) => `${placeOf(world, s)} ${Array.from(values, formatShare).join(" ")}`,
  );
  return (
    <Chart {...{ tex, words }} width={Math.max(wide * columns, 150)}>
      <Plot
        title={words}
        role="img"
        aria-label={`${words}: ${said.join("; ")}`}
        width={wide * columns}
        height={high * rows}
        x={linear([0, columns])}
        y={linear([rows, 0])}
        margin={margin}
      >
        <Bars
          data={cells}
          x1={({ s }) => column(s)}
          x2={({ s }) => column(s) + 1}
          y1={({ s }) => row(s)}
          y2={({ s }) => row(s) + 1}
          colour={({ letter }) => (letter === "#" ? "wall" : "surface")}
          weight={1}
          outline="line"
        />
        {cells
          .filter(({ letter }) => letter !== "." && letter !== "#")
          .map(({ letter, s }) => (
            <Label key={s} x={column(s)} y={row(s)} dx={4} dy={13} strong>
              {letter}
            </Label>
          ))}
        {open.map(({ s, values }) => (
          <Facet
            key={s}
            left={column(s) * wide}
            right={(column(s) + 1) * wide}
            top={row(s) * high + ABOVE}
            bottom={(row(s) + 1) * high - BELOW}
            x={one}
            y={linear([0, top])}
          >
            <Values {...{ values, top, colour }} />
          </Facet>
        ))}
      </Plot>
    </Chart>
  );
}

interface ValuesProps {
  readonly values: ArrayLike<number>;
  readonly top: number;
  readonly colour: Colour;
}

function Values({ values, top, colour }: ValuesProps) {
  const isOne = values.length === 1;
  // Free beside the bars, and between them, as shares of the cell.
  const [side, gap] = isOne ? [0.25, 0] : [0.08, 0.012];
  const each = (1 - 2 * side) / values.length;
  const held = (value: number) => Math.min(top, value);
  return (
    <>
      <Bars
        data={values}
        x1={(_, k) => side + each * k + gap / 2}
        x2={(_, k) => side + each * (k + 1) - gap / 2}
        y2={held}
        colour={colour}
      />
      {isOne && (
        <Label x={0.5} y={held(values[0])} dy={-3} anchor="middle" colour="ink">
          {formatShare(values[0])}
        </Label>
      )}
    </>
  );
}

const placeOf = (world: Gridworld, s: number) =>
  `${placeName(world.columns, s)} (${letterName(world.map.letters[s])})`;
