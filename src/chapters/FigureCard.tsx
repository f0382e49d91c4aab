import { useContext } from "react";
import type { About } from "../frame/contract.ts";
import { pictureSize } from "../frame/picture/pictureSize.ts";
import { PageLink, RootContext } from "../ui/PageLink.tsx";
import "./figureCards.css";

interface Props {
  readonly figure: About;
  /** Where it leads. */
  readonly to: string;
  /** Says its claim too. */
  readonly isWhole?: boolean;
}

/** A figure in a list: its picture and its title, which lead to it. */
export function FigureCard({ figure: { slug, title, claim }, to, isWhole = false }: Props) {
  return (
    <li className="figure-card">
      <PageLink to={to}>
        <FigurePicture slug={slug} />
        <span className="figure-card-title">{title}</span>
      </PageLink>
      {isWhole && <p>{claim}</p>}
    </li>
  );
}

/** The picture that the build made of a figure, in both themes; only the one that is shown is fetched, when it comes near. */
export function FigurePicture({ slug }: { readonly slug: string }) {
  const root = useContext(RootContext);
  return (
    <span className="figure-picture">
      {(["light", "dark"] as const).map((theme) => (
        <img
          key={theme}
          className={`figure-picture-${theme}`}
          src={`${root}pictures/${slug}-${theme}.svg`}
          {...pictureSize}
          loading="lazy"
          alt=""
        />
      ))}
    </span>
  );
}
