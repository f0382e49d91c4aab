import { type ReactNode, useEffect, useId, useRef, useState, useSyncExternalStore } from "react";
import {
  forgetAllAnswers,
  forgetAnswer,
  keepAnswer,
  keptAnswers,
  noAnswers,
  onAnswersChange,
} from "./predict/answers.ts";
import { type Answer, answers, type Ask } from "./predict/ask.ts";
import { ChoiceAsk } from "./predict/ChoiceAsk.tsx";
import { CurveAsk } from "./predict/CurveAsk.tsx";
import { NumberAsk } from "./predict/NumberAsk.tsx";
import { YouSaid } from "./predict/YouSaid.tsx";
import "./predict.css";

interface Props {
  /** Names the question in the reader's storage: unique on the site, never reused for another question. */
  readonly id: string;
  /** Words and formulas. */
  readonly question: ReactNode;
  readonly ask: Ask;
  /** What is revealed, once the reader has answered; before, it is not in the page. */
  readonly children: ReactNode;
}

/** Asks first, and tells only then. The answer stays on the reader's machine until the reader forgets it. */
export function Predict({ id, question, ask, children }: Props) {
  const kept = useSyncExternalStore(onAnswersChange, keptAnswers, noAnswers);
  const [justAnswered, setJustAnswered] = useState(false);
  const revealed = useRef<HTMLDivElement>(null);
  const name = useId();
  const answer = answers(ask, kept[id]) ? (kept[id] as Answer) : null;
  useEffect(() => {
    // Whoever answered with the keyboard, or cannot see the page, goes on where the answer stands.
    if (justAnswered) revealed.current?.focus();
  }, [justAnswered]);
  const give = (given: Answer) => {
    keepAnswer(id, given);
    setJustAnswered(true);
  };
  const forget = (way: () => void) => {
    way();
    setJustAnswered(false);
  };
  return (
    <section className="predict" aria-labelledby={name} data-question={id}>
      <p className="predict-kicker">Predict first</p>
      <p className="predict-question" id={name}>
        {question}
      </p>
      {answer === null ? (
        <Asking ask={ask} onAnswer={give} />
      ) : (
        <div className="predict-revealed" ref={revealed} tabIndex={-1}>
          <YouSaid ask={ask} answer={answer} />
          {children}
          <p className="predict-forget">
            Your answer is kept in this browser only.
            <button type="button" onClick={() => forget(() => forgetAnswer(id))}>
              Forget it and ask me again
            </button>
            {Object.keys(kept).length > 1 && (
              <button type="button" onClick={() => forget(forgetAllAnswers)}>
                {`Forget all ${Object.keys(kept).length} answers`}
              </button>
            )}
          </p>
        </div>
      )}
    </section>
  );
}

function Asking({ ask, onAnswer }: { readonly ask: Ask; readonly onAnswer: (answer: Answer) => void }) {
  switch (ask.kind) {
    case "choice":
      return <ChoiceAsk ask={ask} onAnswer={onAnswer} />;
    case "number":
      return <NumberAsk ask={ask} onAnswer={onAnswer} />;
    case "curve":
      return <CurveAsk ask={ask} onAnswer={onAnswer} />;
  }
}
