import { useId, useState } from "react";
import { formatNumber } from "../../math/formatNumber.ts";
import { answers, type AskOf, readNumber } from "./ask.ts";

interface Props {
  readonly ask: Omit<AskOf<"number">, "kind" | "truth">;
  /** Before the field, and on the button. */
  readonly label?: string;
  readonly submit?: string;
  readonly onAnswer: (answer: number) => void;
}

/** A number, typed. */
export function NumberAsk({ ask, label = "Your guess", submit: verb = "That is my guess", onAnswer }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const submit = () => {
    const value = readNumber(typed);
    if (value !== null && answers({ kind: "number", ...ask }, value)) {
      setProblem(null);
      return onAnswer(value);
    }
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
      <label htmlFor={id}>{label}</label>
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
        {verb}
      </button>
      <output className="predict-problem" id={`${id}-problem`}>
        {problem}
      </output>
    </form>
  );
}
