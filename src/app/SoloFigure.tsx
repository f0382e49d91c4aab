import type { ChapterContents } from "../contents.ts";
import type { Figure } from "../frame/contract.ts";
import { FigureHere } from "../frame/FigureHere.tsx";
import { PageLink } from "../ui/PageLink.tsx";

interface SoloFigureProps {
  readonly figure: Figure;
  readonly chapter: ChapterContents | undefined;
}

/** One figure alone: for embedding, presenting and testing. */
export function SoloFigure({ figure, chapter }: SoloFigureProps) {
  return (
    <main className="solo" id="content">
      <FigureHere figure={figure} solo />
      {chapter && (
        <p className="solo-origin">
          From <PageLink to={`${chapter.address}#${figure.slug}`}>{chapter.title}</PageLink>, in{" "}
          <PageLink to="">Elbo Room</PageLink>.
        </p>
      )}
    </main>
  );
}
