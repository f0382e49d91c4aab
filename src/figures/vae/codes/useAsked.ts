import { useEffect, useState } from "react";

/**
 * Asks the simulation whenever `question` changes, and gives the last answer until there is a newer one; null before the
 * first. Hold `ask` and `question` steady, or it asks at every render. Null asks nothing.
 */
export function useAsked<Question, Answer>(
  ask: (question: Question) => Promise<Answer | null>,
  question: Question | null,
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (question === null) return;
    let wanted = true;
    ask(question).then(
      (answer) => {
        if (wanted && answer !== null) setAnswer(answer);
      },
      // The run was disposed of, or the next picture asks again: the frame tells of what fails.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [ask, question]);
  return answer;
}
