import type { ReactNode } from "react";
import type { NumberSpec } from "../../knobs/specs.ts";
import type { MeasureName } from "./measures/measures.ts";

/** A number that shows a correction at work. */
export interface Reading {
  /** What it is, in words. */
  readonly label: string;
  readonly value: number;
  readonly unit?: string;
  /** Which of the two lines it follows from; neither where it compares them. */
  readonly line?: "taught" | "mended";
}

/** The live numbers of a correction, computed from one knob. */
export interface Measure {
  readonly knob: NumberSpec;
  readonly readings: (value: number) => readonly Reading[];
}

/** A scene of a figure in which the correction can be seen. */
export interface SceneLink {
  /** Address within the site. */
  readonly to: string;
  /** What the link says. */
  readonly text: string;
}

/** What kind of mistake it is. */
export type Weight = "slip" | "condition" | "result";

/** One correction to the lecture notes. */
export interface Erratum {
  readonly number: number;
  readonly title: string;
  readonly weight: Weight;
  /** Section of the notes. */
  readonly section: string;
  /** What the notes are about to do where the line stands, so that it can be read without them. */
  readonly place: ReactNode;
  /** TeX of the line as it is printed, and as it should be. */
  readonly taught: string;
  readonly mended: string;
  readonly why: ReactNode;
  readonly measure: MeasureName;
  readonly link: SceneLink;
}

// KaTeX's own line stays below fractions and integrals, where a border would cut through them.
const marked = (name: string, tex: string) => `\\htmlClass{${name}}{\\underline{${tex}}}`;

/** The part of a printed line that is wrong. */
export const slip = (tex: string): string => marked("erratum-slip", tex);
/** The part of a corrected line that is new. */
export const mend = (tex: string): string => marked("erratum-mend", tex);
