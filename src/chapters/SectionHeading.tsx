import type { Sections } from "./sections.ts";

interface Props<S extends Sections> {
  readonly of: S;
  readonly id: keyof S & string;
}

/** The heading of a section, under the title that the contents give it. */
export function SectionHeading<S extends Sections>({ of, id }: Props<S>) {
  return <h2 id={id}>{of[id]}</h2>;
}
