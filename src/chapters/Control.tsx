import { ChapterContents } from "./ChapterContents.tsx";
import { ChapterGoals } from "./ChapterGoals.tsx";
import { ChapterHeader } from "./ChapterHeader.tsx";
import { BackwardHalf } from "./control/BackwardHalf.tsx";
import { Closing } from "./control/Closing.tsx";
import { ForwardHalf } from "./control/ForwardHalf.tsx";
import { sections } from "./control/sections.ts";

/** Section 4 of the lecture: control as inference. */
export function Page() {
  return (
    <article className="chapter">
      <ChapterHeader number="4" title="Control as inference">
        Optimal control asks what one should do. Inference asks what was probably done, given how well it
        went. Put the second question carefully enough and the first is answered on the way, with a maximum
        that has gone soft.
      </ChapterHeader>
      <ChapterContents sections={sections} />
      <ChapterGoals
        goals={[
          "turn rewards into a model in which good behaviour is something that was observed;",
          "compute values and a policy by messages from the end, and say what has become of the maximum;",
          "tell what inference believes of the world’s chances from what the world will do, and choose between them;",
          "say where the monkey is at any time, from both ends;",
          "recognise the ELBO of chapter 1 in the objective of maximum-entropy reinforcement learning.",
        ]}
      />
      <BackwardHalf />
      <ForwardHalf />
      <Closing />
    </article>
  );
}
