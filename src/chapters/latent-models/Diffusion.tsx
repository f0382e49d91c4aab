import { FigureHere } from "../../frame/FigureHere.tsx";
import { figure as diffusion } from "../../figures/diffusion/figure.ts";
import { SectionHeading } from "../SectionHeading.tsx";
import { sections } from "./sections.ts";

/** Lecture 3.5: diffusion and flow matching as a VAE of many steps. */
export const Diffusion = () => (
  <>
    <SectionHeading of={sections} id="noise-as-encoder" />
    <FigureHere figure={diffusion} />
  </>
);
