import { pages } from "../contents.ts";
import { PageLink } from "../ui/PageLink.tsx";

/** The pages before and after this one, in reading order; nothing on a page that stands in none. */
export function PreviousNext({ address }: { readonly address: string }) {
  const here = pages.findIndex((page) => page.address === address);
  if (here < 0) return null;
  const previous = pages[here - 1];
  const next = pages[here + 1];
  return (
    <nav className="shell-turn" aria-label="Previous and next">
      {previous && (
        <PageLink to={previous.address} rel="prev" className="shell-turn-previous">
          <small>Previous</small> {previous.title}
        </PageLink>
      )}
      {next && (
        <PageLink to={next.address} rel="next" className="shell-turn-next">
          <small>Next</small> {next.title}
        </PageLink>
      )}
    </nav>
  );
}
