import type { ReactNode, ThHTMLAttributes } from "react";
import { Tex } from "./Tex.tsx";
import "./numberTable.css";

/** A small table beside a picture: names at the start of its lines, numbers in line at their ends. */
export const NumberTable = ({ children }: { readonly children: ReactNode }) => (
  <table className="number-table">{children}</table>
);

interface FormulaHeadProps extends ThHTMLAttributes<HTMLTableCellElement> {
  readonly tex: string;
  /** The formula in words: screen readers do not read it. */
  readonly words: string;
}

/** A formula over a column. */
export const FormulaHead = ({ tex, words, ...cell }: FormulaHeadProps) => (
  <th scope="col" {...cell}>
    <Tex tex={tex} />
    <span className="visually-hidden">{words}</span>
  </th>
);
