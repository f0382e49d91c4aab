import type { ReactNode } from "react";
import { closing } from "./sections.ts";
import { type Line, Remember } from "./Remember.tsx";
import { SectionHeading } from "./SectionHeading.tsx";

interface Props {
  /** What is left of the chapter: five lines. */
  readonly lines: readonly Line[];
  /** Its exercises. */
  readonly children: ReactNode;
}

/** The end of every chapter: what to remember, and what can be tried on it. */
export const ChapterClosing = ({ lines, children }: Props) => (
  <>
    <SectionHeading of={closing} id="remember" />
    <Remember lines={lines} />
    <SectionHeading of={closing} id="exercises" />
    {children}
  </>
);
