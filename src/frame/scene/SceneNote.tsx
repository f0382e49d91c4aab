import { NumberAsk } from "../../ui/predict/NumberAsk.tsx";
import { YouSaid } from "../../ui/predict/YouSaid.tsx";
import type { Scene } from "../contract.ts";
import type { Telling } from "./useTelling.ts";

interface Props {
  readonly telling: Telling;
  /** The step at which the run shows what the scene tells, where it has not come so far. */
  readonly ahead: number | null;
}

/** What the chosen scene asks or says; once the reader has answered, or wants to be told, what there is to see. */
export function SceneNote({ telling, ahead }: Props) {
  const { scene, isTold, answer, tell } = telling;
  if (!scene) return null;
  return (
    <>
      {/* A new scene, a new line: the page's translator may have wrapped the old one's words. */}
      <p className="figure-note" key={scene.name}>
        {scene.note}
      </p>
      {scene.reveal !== undefined &&
        (isTold ? (
          <div className="figure-reveal">
            {scene.ask && answer !== null && <YouSaid ask={scene.ask} answer={answer} />}
            <p>
              {scene.reveal}
              {ahead !== null && (
                <span className="figure-ahead">
                  {` To see it, press Play: the run is there at step ${ahead.toLocaleString("en")}.`}
                </span>
              )}
            </p>
          </div>
        ) : (
          <div className="figure-ask">
            {scene.ask && <Asking ask={scene.ask} onAnswer={tell} />}
            <button type="button" className="figure-button" onClick={() => tell()}>
              Reveal
            </button>
          </div>
        ))}
    </>
  );
}

type Asked = NonNullable<Scene["ask"]>;

interface AskingProps {
  readonly ask: Asked;
  readonly onAnswer: (answer: string | number) => void;
}

/** One press answers: a lecturer holds a clicker, and a reader a phone. */
export function Asking({ ask, onAnswer }: AskingProps) {
  if (ask.kind === "number") return <NumberAsk ask={ask} onAnswer={onAnswer} />;
  return ask.options.map((option) => (
    <button key={option} type="button" className="figure-button" onClick={() => onAnswer(option)}>
      {option}
    </button>
  ));
}
