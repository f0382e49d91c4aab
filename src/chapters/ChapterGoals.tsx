import type { ReactNode } from "react";

interface Props {
  /** Each goes on from "you will be able to". */
  readonly goals: readonly ReactNode[];
}

/** What the reader will be able to do after the chapter. */
export function ChapterGoals({ goals }: Props) {
  return (
    <section className="chapter-goals" aria-labelledby="goals">
      <h2 id="goals">After this chapter you will be able to</h2>
      <ul>
        {goals.map((goal, i) => (
          // The list never changes.
          <li key={i}>{goal}</li>
        ))}
      </ul>
    </section>
  );
}
