import { useMemo } from "react";
import { LinkedTex } from "../../ui/LinkedTex.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { TermContext } from "../../ui/termLinks.ts";
import type { FormulaBeat } from "../beat.ts";
import { termTex } from "./termTex.ts";
import { useFittingFormula } from "./useFittingFormula.ts";

interface Props {
  readonly beat: FormulaBeat;
  /** So many of its terms have been lit; the last of them is lit now. */
  readonly step: number;
  /** Asked to light so many. */
  readonly onStep: (step: number) => void;
}

const nothing = () => undefined;

/** A formula as large as it fits; its terms light one by one, and each is said in words. */
export function FormulaSlide({ beat, step, onStep }: Props) {
  const { title, tex, terms } = beat;
  const place = useFittingFormula();
  const lit = terms[step - 1]?.name ?? null;
  const links = useMemo(
    () => ({
      terms: [],
      lit,
      pinned: lit,
      hover: nothing,
      focus: nothing,
      toggle: (name: string) => onStep(terms.findIndex((term) => term.name === name) + 1),
    }),
    [terms, lit, onStep],
  );
  return (
    <>
      <h2>{title}</h2>
      <div className="slide-display" ref={place}>
        <TermContext value={links}>
          <LinkedTex tex={tex} display />
        </TermContext>
      </div>
      <ol className="slide-terms">
        {terms.map(({ name, says }, k) => (
          <li
            key={name}
            className={k < step ? (k === step - 1 ? "slide-term-lit" : undefined) : "slide-term-ahead"}
          >
            <Tex tex={termTex(tex, name) ?? name} />
            <span>{says}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
