import type { Telling } from "../scene/useTelling.ts";
import { Asking } from "../scene/SceneNote.tsx";
import { YouSaid } from "../../ui/predict/YouSaid.tsx";

interface Props {
  readonly telling: Telling;
  readonly ahead: number | null;
  /** What stands there where no scene is chosen. */
  readonly title: string;
  readonly claim: string;
}

/** What the last row reads: the scene's question in a line or two, then its answer. */
export function PresenterNote({ telling, ahead, title, claim }: Props) {
  const { scene, isTold, answer, tell } = telling;
  if (!scene) return <Says title={title} says={claim} />;
  const { onScreen, ask } = scene;
  const reveal = onScreen ? onScreen.reveal : scene.reveal;
  return (
    <>
      {(onScreen || !isTold || !reveal) && <Says title={scene.title} says={onScreen?.note ?? scene.note} />}
      {scene.reveal !== undefined &&
        (isTold ? (
          <div className="figure-reveal">
            {ask && answer !== null && <YouSaid ask={ask} answer={answer} />}
            <p>
              {reveal}
              {ahead !== null && ` Press Play: the run is there at step ${ahead.toLocaleString("en")}.`}
            </p>
          </div>
        ) : (
          <div className="figure-ask">
            {ask && <Asking ask={ask} onAnswer={tell} />}
            <button type="button" className="figure-button" onClick={() => tell()}>
              Reveal
            </button>
          </div>
        ))}
    </>
  );
}

const Says = ({ title, says }: { readonly title: string; readonly says: string }) => (
  <p className="figure-note" key={title}>
    <b>{/[?!]$/.test(title) ? title : `${title}.`}</b> {says}
  </p>
);
