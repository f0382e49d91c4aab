import { useMemo } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import { stepUp } from "../../math/levels.ts";
import { AxisX, linear, Plot } from "../../marks/plot/index.ts";
import { Titled } from "../../marks/Titled.tsx";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { LinkedTerms } from "../../ui/LinkedTerms.tsx";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { TermReadout } from "../../ui/TermReadout.tsx";
import { DensityPlot } from "./DensityPlot.tsx";
import type { Knobs } from "./figure.ts";
import type { OneObjective, Terms } from "./model.ts";
import { PairRow, Side } from "./PairRow.tsx";
import { linkedTerms, pairs } from "./pairs.ts";
import { PolicyGrid } from "./PolicyGrid.tsx";
import { ends } from "./TermBar.tsx";
import "./one-objective.css";

const height = 150;
/** What a side has beside its bars, pixels: name, number and gaps. As in the style sheet. */
const beside = { wide: 148 + 50 + 8, narrow: 118 + 50 + 8 };
const unit = linear([0, 1]);
const levels = [1, 2, 4, 6, 8, 10, 12, 15, 20, 30, 40, 60, 80];

/** The two worlds in pictures above, their terms in rows below: what is in one row is one thing. */
export function View({ params, result }: ViewProps<Knobs, OneObjective>) {
  const { temperature, inference, control } = result;
  const era = `${params.likelihood} ${params.x}`;
  const scales = {
    inference: useScale(inference, temperature, era),
    control: useScale(control, temperature, String(params.slip)),
  };
  const terms = useMemo(() => linkedTerms(result), [result]);
  return (
    <LinkedTerms terms={terms}>
      <Columns share={0.5} gap={112} narrowBelow={700}>
        {({ right: width, narrow }) => {
          const bars = width - beside[narrow ? "narrow" : "wide"];
          return (
            <>
              <Titled title={<b>Inference: what was z?</b>}>
                <DensityPlot {...{ inference, width, height, era }} />
              </Titled>
              <Titled title={<b>Control: what to do?</b>}>
                <PolicyGrid {...{ control, width, height }} />
              </Titled>
              <Part name="terms" instead={<SecretTerms />}>
                <ul
                  className={`columns-across one-objective-rows${narrow ? " one-objective-narrow" : ""}`}
                  aria-label="The terms, in both worlds"
                >
                  {pairs.map((pair) => (
                    <PairRow key={pair.id} {...{ pair, result, scales }} width={bars} isJoined={!narrow} />
                  ))}
                  <li className="one-objective-row" aria-hidden="true">
                    {(["inference", "control"] as const).map((of) => (
                      <Side key={of} of={of} name={narrow && of}>
                        <Plot
                          title="nats"
                          {...{ width: bars, height: 24, x: scales[of], y: unit }}
                          margin={{ ...ends, bottom: 22 }}
                        >
                          <AxisX ticks={bars < 240 ? 3 : 4} label="nats" />
                        </Plot>
                      </Side>
                    ))}
                  </li>
                </ul>
                <div className="columns-across">
                  <TermReadout idle="Dashed: the evidence, where the gap’s bar always ends. Numbers are rounded. Point at a row, or tap its word, to read more.">
                    {({ name, value, note }) => (
                      <>
                        <b>{name}</b>: {value}. {note}
                      </>
                    )}
                  </TermReadout>
                </div>
              </Part>
            </>
          );
        }}
      </Columns>
    </LinkedTerms>
  );
}

/** In the place of the rows: six of them, their axis and the line below. */
const SecretTerms = () => (
  <div className="columns-across">
    <Hidden height={268} />
  </div>
);

/** Nats, with room for every bar; it holds still until the world is another. */
function useScale(terms: Terms, temperature: number, era: string) {
  const places = pairs.flatMap(({ from, value }) => {
    const start = from(terms, temperature);
    return [start, start + value(terms, temperature)];
  });
  const low = useHeldLevel(stepUp(Math.max(-Math.min(...places), levels[0]), levels), era);
  const high = useHeldLevel(Math.max(...places) > 0.01 ? stepUp(Math.max(...places), levels) : 0, era);
  return useMemo(() => linear([-low, high]), [low, high]);
}
