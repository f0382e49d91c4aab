import { useEffect, useRef, useState } from "react";

/**
 * Asks the simulation about `question` whenever it changes and gives the answer until a snapshot comes that carries a
 * newer one; null then, and before. Hold `ask` and `question` steady, or it asks at every render.
 */
export function useWatched<Question, Answer>(
  ask: (question: Question | null) => Promise<Answer | null>,
  question: Question | null,
  snapshot: object,
  notify: (message: string) => void,
): Answer | null {
  const newest = useRef(snapshot);
  const tell = useRef(notify);
  useEffect(() => {
    newest.current = snapshot;
    tell.current = notify;
  });
  const [answered, setAnswered] = useState<{ answer: Answer | null; since: object } | null>(null);
  useEffect(() => {
    let wanted = true;
    ask(question).then(
      (answer) => {
        if (wanted) setAnswered({ answer, since: newest.current });
      },
      (problem: unknown) => {
        if (wanted) tell.current(problem instanceof Error ? problem.message : String(problem));
      },
    );
    return () => {
      wanted = false;
    };
  }, [ask, question]);
  return answered?.since === snapshot ? answered.answer : null;
}
