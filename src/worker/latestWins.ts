/**
 * Asks one question at a time. While one is out only the latest that came after it waits; those it replaces get null.
 * A pointer that moves faster than the worker answers is thus followed, never chased.
 */
export function latestWins<Question, Answer>(
  ask: (question: Question) => Promise<Answer | null>,
): (question: Question) => Promise<Answer | null> {
  let out = false;
  let waiting: { question: Question; settle: (answer: Promise<Answer | null> | null) => void } | null = null;
  const send = async (question: Question): Promise<Answer | null> => {
    out = true;
    try {
      return await ask(question);
    } finally {
      out = false;
      const next = waiting;
      waiting = null;
      next?.settle(send(next.question));
    }
  };
  return (question) => {
    if (!out) return send(question);
    waiting?.settle(null);
    return new Promise((settle) => {
      waiting = { question, settle };
    });
  };
}
