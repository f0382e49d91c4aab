import { FigureHere } from "../../frame/FigureHere.tsx";
import { figure as stateSpace } from "../../figures/state-space/figure.ts";
import { SectionHeading } from "../SectionHeading.tsx";
import { sections } from "./sections.ts";

/** Lecture 3.6: state-space models, filters and smoothers. */
export const StateSpace = () => (
  <>
    <SectionHeading of={sections} id="code-a-moment" />
    <FigureHere figure={stateSpace} />
  </>
);
