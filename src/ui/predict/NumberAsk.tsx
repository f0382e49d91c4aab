import { useId, useState } from "react";
import { formatNumber } from "../../math/formatNumber.ts";
import { answers, type AskOf, readNumber } from "./ask.ts";

interface Props {
  readonly ask: AskOf<"number">;
  readonly onAnswer: (answer: number) => void;
}

/** A number, typed. */
export function NumberAsk({ ask, onAnswer }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const submit = () => {
    const value = readNumber(typed);
    if (value !== null && answers(ask, value)) return onAnswer(value);
    const given =
      typed.trim() === "" ? "Type a number" : `“${typed.trim().slice(0, 20)}” will not do: type a number`;
    setProblem(`${given} from ${formatNumber(ask.min)} to ${formatNumber(ask.max)}.`);
  };
  return (
    <form
      className="predict-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id}>Your guess</label>
      <input
        id={id}
        className="predict-number"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        aria-describedby={`${id}-problem`}
        aria-invalid={problem !== null}
        onChange={(event) => setTyped(event.target.value)}
      />
      {ask.unit && <span>{ask.unit}</span>}
      <button type="submit" className="predict-submit">
        That is my guess
      </button>
      <output className="predict-problem" id={`${id}-problem`}>
        {problem}
      </output>
    </form>
  );
}
