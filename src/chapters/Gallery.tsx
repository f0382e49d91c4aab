import { figures } from "../figures/registry.ts";
import { ChapterHeader } from "./ChapterHeader.tsx";
import { FigureCard } from "./FigureCard.tsx";

/** Every figure, with the claim that can be checked in it. */
export function Page() {
  return (
    <article className="gallery">
      <ChapterHeader title="Gallery of figures">
        Each figure makes one claim and shows, beside its estimate, the exact answer that it is held to.
      </ChapterHeader>
      <ul className="figure-cards">
        {figures.map((figure) => (
          <FigureCard key={figure.slug} figure={figure} to={`figure/${figure.slug}`} isWhole />
        ))}
      </ul>
    </article>
  );
}
