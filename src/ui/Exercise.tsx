import { type ReactNode, useEffect, useId, useRef, useState, useSyncExternalStore } from "react";
import { formatNumber } from "../math/formatNumber.ts";
import { FigureAsk } from "./exercise/FigureAsk.tsx";
import { type Finding, judge, type Task } from "./exercise/task.ts";
import { forgetAnswer, keepAnswer, keptAnswers, noAnswers, onAnswersChange } from "./predict/answers.ts";
import { NumberAsk } from "./predict/NumberAsk.tsx";
import "./predict.css";
import "./exercise.css";

interface Props {
  /** Names the exercise in the reader's storage, beside the predictions: unique on the site, never reused. */
  readonly id: string;
  readonly question: ReactNode;
  readonly task: Task;
  /** What helps after a wrong answer: a thought, and a link to the scene that shows it. */
  readonly hint: ReactNode;
  /** Why it is so: shown once the answer is right, or asked for. Before, it is not in the page. */
  readonly children: ReactNode;
}

/** Kept in place of an answer: a figure was set as asked; the reader asked to be told. */
const SOLVED = "solved";
const TOLD = "told";

/** A question whose answer is computed and compared. What was answered stays on the reader's machine. */
export function Exercise({ id, question, task, hint, children }: Props) {
  const kept = useSyncExternalStore(onAnswersChange, keptAnswers, noAnswers)[id];
  const [seen, setSeen] = useState<Finding | null>(null);
  const [isFresh, setIsFresh] = useState(false);
  const verdict = useRef<HTMLDivElement>(null);
  const name = useId();
  const finding = findingOf(task, kept) ?? seen;
  const isOver = kept === TOLD || finding?.solved === true;
  useEffect(() => {
    // The form is gone: the keyboard goes on where the answer stands.
    if (isFresh && isOver) verdict.current?.focus();
  }, [isFresh, isOver]);
  const keep = (answer: number | string) => {
    keepAnswer(id, answer);
    setIsFresh(true);
  };
  const look = (found: Finding) => {
    setSeen(found);
    if (found.solved) keep(SOLVED);
  };
  const forget = () => {
    forgetAnswer(id);
    setSeen(null);
    setIsFresh(false);
  };
  return (
    <section className="exercise" aria-labelledby={name} data-question={id}>
      <p className="exercise-question" id={name}>
        {question}
      </p>
      <div className="exercise-verdict" role="status" ref={verdict} tabIndex={-1}>
        {finding && (
          <p className={finding.solved ? "exercise-right" : undefined}>
            {typeof kept === "number" && <>You said {withUnit(task, kept)}. </>}
            <b>{finding.says}</b>
          </p>
        )}
        {finding && !isOver && <div className="exercise-hint">{hint}</div>}
        {isOver && task.kind === "number" && (
          <p>
            Computed here, it is <b>{withUnit(task, Number(task.truth().toPrecision(3)))}</b>.
          </p>
        )}
        {isOver && children}
      </div>
      {isOver ? (
        <button type="button" className="exercise-again" onClick={forget}>
          Try it again
        </button>
      ) : (
        <div className="exercise-try">
          {task.kind === "number" ? (
            <NumberAsk ask={task} label="Your answer" submit="Check" onAnswer={(answer) => keep(answer)} />
          ) : (
            <FigureAsk task={task} onFound={look} />
          )}
          {finding && (
            <button type="button" className="exercise-again" onClick={() => keep(TOLD)}>
              Tell me
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** What a kept answer comes to; null where there is none. What stands in storage is not trusted. */
function findingOf(task: Task, kept: unknown): Finding | null {
  if (task.kind === "number" && typeof kept === "number" && kept >= task.min && kept <= task.max)
    return judge(kept, task.truth(), task.tolerance);
  if (task.kind === "figure" && kept === SOLVED) return { solved: true, says: "Right: you have set it so." };
  return null;
}

const withUnit = (task: Task, value: number) =>
  formatNumber(value) + (task.kind === "number" && task.unit ? ` ${task.unit}` : "");
