import { useId, useState } from "react";
import type { AskOf } from "./ask.ts";

interface Props {
  readonly ask: AskOf<"choice">;
  readonly onAnswer: (answer: string) => void;
}

/** One of several options. */
export function ChoiceAsk({ ask, onAnswer }: Props) {
  const name = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <form
      className="predict-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) onAnswer(chosen);
      }}
    >
      <div className="predict-options">
        {ask.options.map((option) => (
          <label key={option} className="predict-option">
            <input type="radio" name={name} checked={option === chosen} onChange={() => setChosen(option)} />
            {option}
          </label>
        ))}
      </div>
      <button type="submit" className="predict-submit" disabled={chosen === null}>
        That is my guess
      </button>
    </form>
  );
}
