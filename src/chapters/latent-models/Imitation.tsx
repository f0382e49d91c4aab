import { SectionHeading } from "../SectionHeading.tsx";
import { sections } from "./sections.ts";

/** Lecture 3.4: demonstrators who do not agree, and policies with a latent variable. */
export const Imitation = () => (
  <>
    <SectionHeading of={sections} id="two-ways-past" />
  </>
);
