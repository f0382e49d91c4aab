import { AxisX, Facet, Label, linear, Plot, Rule } from "../../marks/plot/index.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { readable } from "../../math/formatNumber.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { LineStrip } from "./LineStrip.tsx";
import type { Derivation, DrawnLine } from "./model.ts";

export interface NumberedLine {
  readonly line: DrawnLine;
  readonly number: number;
}

interface Props {
  readonly result: Derivation;
  readonly width: number;
  /** The lines to draw, each by its number in the derivation. */
  readonly shown: readonly NumberedLine[];
  readonly rowHeight: number;
  /** A new data point may call for a new scale; a drag of q holds it still. */
  readonly era: string;
}

const [TOP, BOTTOM] = [20, 36];
/** Pixels above the first line and below the last. */
export const AROUND = TOP + BOTTOM;
/** Pixels of a row that its hill leaves to the terms below it. */
const TERMS = 50;

/** What a single draw of each line gives, all on one axis of nats, with the terms laid end to end below. */
export function LinesPlot({ result: { terms, lines, ...reach }, shown, width, rowHeight, era }: Props) {
  const low = -useHeldLevel(-reach.low, era);
  const high = useHeldLevel(reach.high, era);
  const elbo = terms.reconstruction - terms.kl;
  // The hills have one scale, so that narrow is tall.
  const tallest = Math.max(...lines.flatMap(({ histogram }) => histogram.map(({ share }) => share)));
  return (
    <Plot
      title={`Single draws of each line, its estimate, and its terms, on one axis of nats; the exact ELBO is ${readable(elbo)}`}
      {...{ width, height: AROUND + shown.length * rowHeight }}
      x={linear([low, high]).clamp(true)}
      y={linear([0, tallest])}
      margin={{ left: 10, right: 10, top: TOP, bottom: BOTTOM }}
    >
      {({ x }) => (
        <>
          <Rule x={0} colour="line" weight={1} />
          <Rule x={elbo} dash="4 3" />
          <Label
            dx={Math.min(Math.max(x(elbo), 48), width - 48)}
            dy={11}
            {...{ anchor: "middle", colour: "ink", size: 13, strong: true }}
          >
            exact {readable(elbo)}
          </Label>
          {shown.map(({ line, number }, i) => (
            <Facet key={line.name} top={TOP + i * rowHeight + 6} bottom={TOP + (i + 1) * rowHeight - TERMS}>
              <Part name={line.name}>
                <LineStrip line={line} number={number} />
              </Part>
            </Facet>
          ))}
          <AxisX
            ticks={width < 400 ? 4 : 7}
            caption={width < 400 ? "nats" : "nats; grey: single draws; blue: estimate ± two standard errors"}
          />
        </>
      )}
    </Plot>
  );
}
