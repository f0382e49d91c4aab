import { ChapterHeader } from "./ChapterHeader.tsx";
import { BackwardHalf } from "./control/BackwardHalf.tsx";
import { ForwardHalf } from "./control/ForwardHalf.tsx";

/** Section 4 of the lecture: control as inference. */
export function Page() {
  return (
    <article className="chapter">
      <ChapterHeader number="4" title="Control as inference">
        Optimal control asks what one should do. Inference asks what was probably done, given how well it
        went. Put the second question carefully enough and the first is answered on the way, with a maximum
        that has gone soft.
      </ChapterHeader>
      <BackwardHalf />
      <ForwardHalf />
    </article>
  );
}
