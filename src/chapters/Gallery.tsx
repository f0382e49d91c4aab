import { figures } from "../figures/registry.ts";
import { PageLink } from "../ui/PageLink.tsx";
import { ChapterHeader } from "./ChapterHeader.tsx";

/** Every figure, with the claim that can be checked in it. */
export function Page() {
  return (
    <article className="chapter">
      <ChapterHeader title="Gallery of figures">
        Each figure makes one claim and shows, beside its estimate, the exact answer that it is held to.
      </ChapterHeader>
      <ul className="chapter-list">
        {figures.map((figure) => (
          <li key={figure.slug}>
            <PageLink to={`figure/${figure.slug}`}>{figure.title}</PageLink>
            <p>{figure.claim}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}
