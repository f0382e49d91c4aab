import { useMemo } from "react";
import { Columns } from "../../marks/Columns.tsx";
import { LinkedTerms } from "../../ui/LinkedTerms.tsx";
import { TermButtons } from "../../ui/TermButtons.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { LineFormula } from "./LineFormula.tsx";
import { AROUND, LinesPlot } from "./LinesPlot.tsx";
import type { Derivation } from "./model.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import type { Knobs } from "./figure.ts";
import { linkedTerms } from "./terms.ts";
import "./derivation.css";

/** Height of a line: its formula on the left and its draws on the right keep level. */
const usual = 91;

/** The lines as formulas beside what they draw; a term that is pointed at lights in all of it. */
export function View({ params, result }: ViewProps<Knobs, Derivation>) {
  const { likelihood, x, noise, samples } = params;
  const room = useRoom();
  const lines = result.lines.map((line, i) => ({ line, number: i + 1 }));
  const shown = room ? lines.filter(({ line }) => room.shows(line.name)) : lines;
  const rowHeight = room ? Math.floor((room.height - AROUND) / shown.length) : usual;
  const terms = useMemo(() => linkedTerms(result.terms), [result.terms]);
  return (
    <LinkedTerms terms={terms}>
      <Columns share={0.45} leftAtLeast={340} narrowBelow={640}>
        {({ left, right, narrow }) => (
          <>
            <ol
              className={narrow ? "derivation-lines derivation-narrow" : "derivation-lines"}
              style={{ width: left }}
            >
              {shown.map(({ line, number }) => (
                <LineFormula key={line.name} {...{ line, number, samples }} height={rowHeight} />
              ))}
            </ol>
            <LinesPlot {...{ result, shown, rowHeight }} width={right} era={`${likelihood} ${x} ${noise}`} />
            <StepsBack name="terms">
              <div className="columns-across derivation-terms">
                <TermButtons />
              </div>
            </StepsBack>
          </>
        )}
      </Columns>
    </LinkedTerms>
  );
}
