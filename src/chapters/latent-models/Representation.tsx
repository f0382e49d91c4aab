import { FigureHere } from "../../frame/FigureHere.tsx";
import { figure as representation } from "../../figures/representation/figure.ts";
import { SectionHeading } from "../SectionHeading.tsx";
import { sections } from "./sections.ts";

/** Lecture 3.3: a VAE's code of what was seen, and RL on it. */
export const Representation = () => (
  <>
    <SectionHeading of={sections} id="codes-for-control" />
    <FigureHere figure={representation} />
  </>
);
