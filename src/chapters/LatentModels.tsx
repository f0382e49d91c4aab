import { ChapterContents } from "./ChapterContents.tsx";
import { ChapterGoals } from "./ChapterGoals.tsx";
import { ChapterHeader } from "./ChapterHeader.tsx";
import { Closing } from "./latent-models/Closing.tsx";
import { Diffusion } from "./latent-models/Diffusion.tsx";
import { Imitation } from "./latent-models/Imitation.tsx";
import { Representation } from "./latent-models/Representation.tsx";
import { sections } from "./latent-models/sections.ts";
import { StateSpace } from "./latent-models/StateSpace.tsx";

/** Section 3 of the lecture, second part: what else is a decoder of a code, an encoder and a prior. */
export function Page() {
  return (
    <article className="chapter">
      <ChapterHeader number="3b" title="Latent variables at work">
        A decoder, an encoder and a prior can do more than draw digits. Here the same three parts, trained on
        the same bound, find out what matters in a picture, choose between two ways past an obstacle, turn
        noise into data step by step, and follow a body that is seen only now and then.
      </ChapterHeader>
      <ChapterContents sections={sections} />
      <ChapterGoals
        goals={[
          "point at encoder, decoder and prior in four models that do not look alike;",
          "say when a code helps to learn from reward, and when it keeps the wrong thing;",
          "explain why an average of good answers can be a bad answer, and what a latent variable does about it;",
          "read a diffusion model’s bound as a sum of small KLs, and say what keeps a filter’s from being tight.",
        ]}
      />
      <Representation />
      <Imitation />
      <Diffusion />
      <StateSpace />
      <Closing />
    </article>
  );
}
