import { useMemo } from "react";
import { Columns } from "../../marks/Columns.tsx";
import { LinkedTerms } from "../../ui/LinkedTerms.tsx";
import { TermButtons, TermWord } from "../../ui/TermButtons.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { LineFormula } from "./LineFormula.tsx";
import { LinesPlot } from "./LinesPlot.tsx";
import type { Derivation } from "./model.ts";
import type { Knobs } from "./figure.ts";
import { linkedTerms } from "./terms.ts";
import "./derivation.css";

/** Height of a line: its formula on the left and its draws on the right keep level. */
const rowHeight = 88;

/** The lines as formulas beside what they draw; a term that is pointed at lights in all of it. */
export function View({ params, result }: ViewProps<Knobs, Derivation>) {
  const { likelihood, x, noise, samples } = params;
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
              {result.lines.map((line, i) => (
                <LineFormula key={line.name} {...{ line, samples }} number={i + 1} height={rowHeight} />
              ))}
            </ol>
            <LinesPlot {...{ result, rowHeight }} width={right} era={`${likelihood} ${x} ${noise}`} />
            <div className="columns-across derivation-terms">
              <TermButtons />
            </div>
            <p className="columns-across derivation-note">
              Grey: single draws of each line. Blue: the estimate ± two standard errors. Variances are of a
              single draw; that of ∂/∂μ by the score function in lines 1–3, along the path in line 4.{" "}
              <TermWord id="prior">log p(z)</TermWord> and <TermWord id="entropy">H</TermWord> live on in{" "}
              <TermWord id="kl">the KL</TermWord> from line 3 on.
            </p>
          </>
        )}
      </Columns>
    </LinkedTerms>
  );
}
