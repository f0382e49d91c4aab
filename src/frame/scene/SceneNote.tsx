import { SceneAnswer } from "./SceneAnswer.tsx";
import type { Telling } from "./useTelling.ts";
import { grouped } from "../../math/grouped.ts";

interface Props {
  readonly telling: Telling;
  /** The step at which the run shows what the scene tells, where it has not come so far. */
  readonly ahead: number | null;
}

/** What the chosen scene asks or says; once the reader has answered, or wants to be told, what there is to see. */
export function SceneNote({ telling, ahead }: Props) {
  const { scene } = telling;
  if (!scene) return null;
  const after = ahead !== null && (
    <span className="figure-ahead">
      {` To see it, press Play: the run is there at step ${grouped(ahead)}.`}
    </span>
  );
  return (
    <>
      {/* A new scene, a new line: the page's translator may have wrapped the old one's words. */}
      <p className="figure-note" key={scene.name}>
        {scene.note}
      </p>
      <SceneAnswer {...{ scene, telling, after }} reveal={scene.reveal} />
    </>
  );
}
