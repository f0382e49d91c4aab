import { useMemo } from "react";
import { useWidth } from "../../marks/useWidth.ts";
import { LinkedTerms } from "../../ui/LinkedTerms.tsx";
import { TermButtons, TermWord } from "../../ui/TermButtons.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { LineFormula } from "./LineFormula.tsx";
import { LinesPlot } from "./LinesPlot.tsx";
import { linkedTerms } from "./linkedTerms.ts";
import type { Derivation } from "./model.ts";
import type { Params } from "./params.ts";
import "./derivation.css";

/** Height of a line: its formula on the left and its draws on the right keep level. */
const rowHeight = 88;
const gap = 24;

/** The lines as formulas beside what they draw; a term that is pointed at lights in all of it. */
export function View({ params, result }: ViewProps<Params, Derivation>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const narrow = width < 640;
  const formulas = narrow ? width : Math.max(340, Math.round(width * 0.44));
  const terms = useMemo(() => linkedTerms(result.terms), [result.terms]);
  return (
    <LinkedTerms terms={terms}>
      <div className={narrow ? "derivation derivation-narrow" : "derivation"} ref={ref}>
        <ol className="derivation-lines" style={{ width: formulas }}>
          {result.lines.map((line, i) => (
            <LineFormula
              key={line.name}
              line={line}
              number={i + 1}
              samples={params.samples}
              height={rowHeight}
            />
          ))}
        </ol>
        <LinesPlot
          result={result}
          width={narrow ? width : width - formulas - gap}
          rowHeight={rowHeight}
          era={`${params.likelihood} ${params.x} ${params.noise}`}
        />
        <TermButtons />
        <p className="derivation-note">
          Grey: single draws of each line. Blue: the estimate ± two standard errors. Variances are of a single
          draw; that of ∂/∂μ by the score function in lines 1–3, along the path in line 4.{" "}
          <TermWord id="prior">log p(z)</TermWord> and <TermWord id="entropy">H</TermWord> live on in{" "}
          <TermWord id="kl">the KL</TermWord> from line 3 on.
        </p>
      </div>
    </LinkedTerms>
  );
}
