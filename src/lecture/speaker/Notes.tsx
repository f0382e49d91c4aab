import type { Scene } from "../../frame/contract.ts";
import { scrollRegion } from "../../ui/scrollRegion.ts";
import { headingOf, kindOf } from "./heading.ts";
import { Paragraphs } from "./Paragraphs.tsx";
import type { Slide } from "./slide.ts";

interface Props {
  readonly slide: Slide;
  readonly scene: Scene | null;
  readonly step: number;
}

/** What the lecturer says, and what the room is not told yet: large, for who stands at a lectern. */
export function Notes({ slide, scene, step }: Props) {
  const spoken = [slide.spoken, scene?.spoken ?? ""].filter((text) => text !== "");
  const reveal = slide.reveal || scene?.reveal;
  return (
    // Another slide begins at the top again.
    <section className="speaker-notes" key={slide.id} {...scrollRegion("Notes")}>
      <p className="speaker-kind">{kindOf(slide)}</p>
      <h2>{headingOf(slide, scene)}</h2>
      {spoken.length > 0 ? (
        <Paragraphs text={spoken} />
      ) : (
        <p className="speaker-none">No notes for this slide.</p>
      )}
      {scene && (
        <>
          <h3>The scene says</h3>
          <Paragraphs text={[scene.note]} />
          {scene.ask && <Answers ask={scene.ask} />}
        </>
      )}
      {reveal && (
        <>
          <h3>{step === 0 ? "Told when you go on" : "The answer"}</h3>
          <Paragraphs text={[reveal]} />
        </>
      )}
    </section>
  );
}

function Answers({ ask }: { readonly ask: NonNullable<Scene["ask"]> }) {
  if (ask.kind === "number")
    return ask.truth === undefined ? null : <p>{`The answer: ${ask.truth} ${ask.unit ?? ""}`.trim()}</p>;
  return (
    <ul>
      {ask.options.map((option) => (
        <li key={option}>{option === ask.truth ? <b>{`${option} ✓`}</b> : option}</li>
      ))}
    </ul>
  );
}
