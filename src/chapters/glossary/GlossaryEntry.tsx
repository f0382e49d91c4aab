import { figures } from "../../figures/registry.ts";
import { glossary, type TermName } from "../../ui/glossary/terms.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { figureAddress } from "../sceneAddress.ts";
import { formulas } from "./formulas.ts";
import { places } from "./places.ts";

/** A term: its symbol in its colour, what it is in words and as a formula, and the figures where it can be met. */
export function GlossaryEntry({ name }: { readonly name: TermName }) {
  const { word, tex, colour, sentence, also } = glossary[name];
  const formula = formulas[name];
  return (
    <div className="glossary-entry" id={name}>
      <dt>
        {colour && (
          <span className="glossary-colour" style={{ background: `var(--${colour})` }} aria-hidden="true" />
        )}
        {word}
        {tex && (
          <span className="glossary-tex">
            <Tex tex={tex} />
          </span>
        )}
      </dt>
      <dd>
        <p>{sentence}</p>
        {also && <p>{also}</p>}
        {formula && <Tex display tex={formula} />}
        <ul aria-label={`Figures with ${word}`}>
          {places[name].map((slug) => (
            <li key={slug}>
              <PageLink to={figureAddress(slug)}>
                {figures.find((figure) => figure.slug === slug)?.title}
              </PageLink>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
