import type { ReactNode } from "react";
import { NumberAsk } from "../../ui/predict/NumberAsk.tsx";
import { YouSaid } from "../../ui/predict/YouSaid.tsx";
import type { Scene } from "../contract.ts";
import type { Telling } from "./useTelling.ts";

interface Props {
  readonly scene: Scene;
  readonly telling: Telling;
  /** What is told; nothing where the scene asks nothing. */
  readonly reveal: string | undefined;
  /** What is said after it. */
  readonly after: ReactNode;
}

/** What a scene tells; before that the answers to choose from, and the way to be told without one. */
export function SceneAnswer({ scene: { ask, reveal: asks }, telling, reveal, after }: Props) {
  const { isTold, answer, tell } = telling;
  if (asks === undefined) return null;
  return isTold ? (
    <div className="figure-reveal">
      {ask && answer !== null && <YouSaid ask={ask} answer={answer} />}
      <p>
        {reveal}
        {after}
      </p>
    </div>
  ) : (
    <div className="figure-ask">
      {ask && <Asking ask={ask} onAnswer={tell} />}
      <button type="button" className="figure-button" onClick={() => tell()}>
        Reveal
      </button>
    </div>
  );
}

interface AskingProps {
  readonly ask: NonNullable<Scene["ask"]>;
  readonly onAnswer: (answer: string | number) => void;
}

/** One press answers: a lecturer holds a clicker, and a reader a phone. */
function Asking({ ask, onAnswer }: AskingProps) {
  if (ask.kind === "number") return <NumberAsk ask={ask} onAnswer={onAnswer} />;
  return ask.options.map((option) => (
    <button key={option} type="button" className="figure-button" onClick={() => onAnswer(option)}>
      {option}
    </button>
  ));
}
