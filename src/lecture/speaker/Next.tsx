import { FigurePicture } from "../../chapters/FigureCard.tsx";
import type { Scene } from "../../frame/contract.ts";
import { headingOf, kindOf, nextStep } from "./heading.ts";
import type { Slide } from "./slide.ts";
import { useScene } from "./useScene.ts";

interface Props {
  readonly slide: Slide;
  /** The scene that it shows. */
  readonly scene: Scene | null;
  readonly step: number;
  readonly next: Slide | undefined;
}

/** What comes with the next press, and the slide after this one. */
export function Next({ slide, scene, step, next }: Props) {
  const nextScene = useScene(next);
  const press = nextStep(slide, step, scene);
  return (
    <section className="speaker-card" aria-label="Next">
      <h3>Next</h3>
      {press && <p>{`Your next press ${press}.`}</p>}
      {next ? (
        <div className="speaker-sight">
          {next.figure && <FigurePicture key={next.figure} slug={next.figure} />}
          <div>
            <p className="speaker-heading">{headingOf(next, nextScene)}</p>
            <p className="speaker-kind">{kindOf(next)}</p>
          </div>
        </div>
      ) : (
        <p>This is the last slide.</p>
      )}
    </section>
  );
}
