import { controlTerms } from "../ui/glossary/control.ts";
import { gradientTerms } from "../ui/glossary/gradients.ts";
import { inferenceTerms } from "../ui/glossary/inference.ts";
import type { TermName } from "../ui/glossary/terms.ts";
import { ChapterHeader } from "./ChapterHeader.tsx";
import { GlossaryEntry } from "./glossary/GlossaryEntry.tsx";
import "./glossary/glossary.css";

const namesOf = (terms: object) => Object.keys(terms) as TermName[];

const groups = [
  { title: "Inference", names: namesOf(inferenceTerms) },
  { title: "Gradients", names: namesOf(gradientTerms) },
  { title: "Control", names: namesOf(controlTerms) },
] as const;

/** Every term and symbol, with its colour and where to meet it. */
export function Page() {
  return (
    <article className="chapter glossary-page">
      <ChapterHeader title="Glossary">
        Every symbol and term in a sentence and, where there is one, a formula; with the colour that it keeps
        in formulas, prose and plots, and the figures where you can meet it. Where one letter has to serve for
        two things, the entry says so.
      </ChapterHeader>
      {groups.map(({ title, names }) => (
        <section key={title} className="glossary" aria-labelledby={`glossary-${title}`}>
          <h2 id={`glossary-${title}`}>{title}</h2>
          <dl>
            {names.map((name) => (
              <GlossaryEntry key={name} name={name} />
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}
