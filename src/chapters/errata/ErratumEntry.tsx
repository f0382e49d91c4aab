import { PageLink } from "../../ui/PageLink.tsx";
import { Tex } from "../../ui/Tex.tsx";
import type { Erratum, Weight } from "./erratum.ts";
import { Readings } from "./Readings.island.tsx";

const weights: Readonly<Record<Weight, string>> = {
  slip: "A slip of the pen",
  condition: "True under a condition",
  result: "It changes the result",
};

/** A correction: the line as taught, as it should be, why, and numbers that show the difference. */
export function ErratumEntry({ erratum }: { readonly erratum: Erratum }) {
  const { number, title, weight, section, place, taught, mended, why, measure, link } = erratum;
  return (
    <section className="erratum" id={`erratum-${number}`} aria-labelledby={`erratum-${number}-title`}>
      <header>
        <p className="erratum-kicker">
          {weights[weight]} · {section}
        </p>
        <h2 id={`erratum-${number}-title`}>
          <span className="erratum-number">{number}</span> {title}
        </h2>
      </header>
      <div className="erratum-text">
        <p>{place}</p>
        <dl className="erratum-lines">
          <div>
            <dt>As taught</dt>
            <dd>
              <Tex display tex={taught} />
            </dd>
          </div>
          <div>
            <dt>As it should be</dt>
            <dd>
              <Tex display tex={mended} />
            </dd>
          </div>
        </dl>
        {why}
      </div>
      <div>
        <Readings of={measure} />
        <p className="erratum-link">
          <PageLink to={link.to}>{link.text}</PageLink>
        </p>
      </div>
    </section>
  );
}
