import { SceneAnswer } from "../scene/SceneAnswer.tsx";
import type { Telling } from "../scene/useTelling.ts";

interface Props {
  readonly telling: Telling;
  /** What stands there where no scene is chosen. */
  readonly title: string;
  readonly claim: string;
}

/** What the last row reads: the scene's question in a line or two, then its answer. */
export function PresenterNote({ telling, title, claim }: Props) {
  const { scene, isTold } = telling;
  if (!scene) return <Says title={title} says={claim} />;
  const { onScreen } = scene;
  const { note, reveal } = onScreen ?? scene;
  return (
    <>
      {(onScreen || !isTold || !reveal) && <Says title={scene.title} says={note} />}
      <SceneAnswer {...{ scene, telling, reveal }} after={null} />
    </>
  );
}

const Says = ({ title, says }: { readonly title: string; readonly says: string }) => (
  <p className="figure-note" key={title}>
    <b>{/[?!]$/.test(title) ? title : `${title}.`}</b> {says}
  </p>
);
