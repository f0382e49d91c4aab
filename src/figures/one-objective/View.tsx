import { scaleLinear } from "d3";
import { useMemo } from "react";
import { AxisBottom } from "../../marks/Axis.tsx";
import { stepUp } from "../../marks/levels.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { useWidth } from "../../marks/useWidth.ts";
import { LinkedTerms } from "../../ui/LinkedTerms.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { DensityPlot } from "./DensityPlot.tsx";
import type { OneObjective, Terms } from "./model.ts";
import { PairRow } from "./PairRow.tsx";
import type { Params } from "./params.ts";
import { linkedTerms, pairs } from "./pairs.ts";
import { PolicyGrid } from "./PolicyGrid.tsx";
import { Readout } from "./Readout.tsx";
import "./oneObjective.css";
import "./pictures.css";

const rowHeight = 34;
const pictureHeight = 150;
/** Beside the bars of a side: its formula and its number; between the sides: the word that they share. */
const [texWidth, numberWidth, wordWidth, between] = [148, 50, 112, 8];
const levels = [1, 2, 4, 6, 8, 10, 12, 15, 20, 30, 40, 60, 80];

/** The two worlds in pictures above, their terms in rows below: what is in one row is one thing. */
export function View({ params, result }: ViewProps<Params, OneObjective>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const narrow = width < 700;
  const side = narrow ? width : Math.floor((width - wordWidth) / 2);
  const bars = side - (narrow ? 118 : texWidth) - numberWidth - between;
  const { temperature, inference, control } = result;
  const scales = {
    inference: useScale(inference, temperature, bars, `${params.likelihood} ${params.x}`),
    control: useScale(control, temperature, bars, String(params.slip)),
  };
  const terms = useMemo(() => linkedTerms(result), [result]);
  return (
    <LinkedTerms terms={terms}>
      <div className={narrow ? "one one-narrow" : "one"} ref={ref}>
        <section style={{ width: side }}>
          <p className="one-title">Inference: what was z?</p>
          <DensityPlot
            inference={inference}
            width={side}
            height={pictureHeight}
            era={`${params.likelihood} ${params.x}`}
          />
        </section>
        <section style={{ width: side }}>
          <p className="one-title">Control: what to do?</p>
          <PolicyGrid control={control} width={side} height={pictureHeight} />
        </section>
        <ul className="one-rows" aria-label="The terms, in both worlds">
          {pairs.map((pair) => (
            <PairRow
              key={pair.id}
              pair={pair}
              result={result}
              scales={scales}
              width={bars}
              height={rowHeight}
            />
          ))}
          <li className="one-row one-axes" aria-hidden="true">
            {(["inference", "control"] as const).map((name) => (
              <svg
                key={name}
                className={`one-axis-${name}`}
                viewBox={`0 0 ${bars} 24`}
                width={bars}
                height={24}
              >
                {narrow && (
                  <text className="one-small" x={-114} y={18}>
                    {name}
                  </text>
                )}
                <AxisBottom
                  scale={scales[name]}
                  ticks={scales[name].ticks(bars < 160 ? 3 : 4)}
                  format={(t) => String(t).replace("-", "−")}
                  label="nats"
                  y={2}
                  from={0}
                  to={bars}
                />
              </svg>
            ))}
          </li>
        </ul>
        <Readout />
      </div>
    </LinkedTerms>
  );
}

/** Nats → pixels, with room for every bar; it holds still until the world is another. */
function useScale(terms: Terms, temperature: number, width: number, era: string) {
  const ends = pairs.flatMap(({ from, value }) => {
    const start = from(terms, temperature);
    return [start, start + value(terms, temperature)];
  });
  const low = useHeldLevel(stepUp(Math.max(-Math.min(...ends), levels[0]), levels), era);
  const high = useHeldLevel(Math.max(...ends) > 0.01 ? stepUp(Math.max(...ends), levels) : 0, era);
  return scaleLinear([-low, high], [4, width - 6]);
}
