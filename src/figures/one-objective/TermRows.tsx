import { AxisX, linear, Plot } from "../../marks/plot/index.ts";
import type { PlotScale } from "../../marks/plot/scales.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { OneObjective } from "./model.ts";
import { PairRow, Side } from "./PairRow.tsx";
import type { Pair } from "./pairs.ts";
import { ends } from "./TermBar.tsx";
import "./one-objective.css";

interface Props {
  readonly result: OneObjective;
  /** Nats. */
  readonly scales: Readonly<Record<"inference" | "control", PlotScale>>;
  readonly shown: readonly Pair[];
  /** Height of a row, and width of one world's half of it; pixels. */
  readonly row: number;
  readonly width: number;
  /** The halves stand one under the other. */
  readonly narrow: boolean;
}

/** What a half has beside its bars, pixels: name, number and gaps; stacked, no number. As in the style sheet. */
const beside = { wide: 148 + 50 + 8, narrow: 118 + 50 + 8, stacked: 118 + 4 };
/** So high a row of a room has its two numbers below its word, pixels. */
const TWO_LINES = 32;
const unit = linear([0, 1]);

/** A row for each term, and the axis of each world under all of them. */
export function TermRows({ result, scales, shown, row, width, narrow }: Props) {
  const isRoom = useRoom() !== null;
  const layout = narrow ? "narrow" : !isRoom ? "wide" : row < TWO_LINES ? "narrow" : "stacked";
  const bars = width - beside[layout];
  return (
    <ul
      className={`columns-across one-objective-rows${narrow ? " one-objective-narrow" : ""}${layout === "stacked" ? " one-objective-stacked" : ""}`}
      aria-label="The terms, in both worlds"
    >
      {shown.map((pair) => (
        <PairRow key={pair.id} {...{ pair, result, scales }} width={bars} height={row} isJoined={!narrow} />
      ))}
      <li className="one-objective-row" aria-hidden="true">
        {(["inference", "control"] as const).map((of) => (
          <Side key={of} of={of} name={narrow && of}>
            <Plot
              title="nats"
              {...{ width: bars, height: 24, x: scales[of], y: unit }}
              margin={{ ...ends, bottom: 22 }}
            >
              <AxisX ticks={bars < 130 ? 2 : bars < 240 ? 3 : 4} label="nats" />
            </Plot>
          </Side>
        ))}
      </li>
    </ul>
  );
}
