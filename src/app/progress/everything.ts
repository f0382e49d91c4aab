import { forgetAllAnswers, keepAnswer, keptAnswers } from "../../ui/predict/answers.ts";
import type { Answer } from "../../ui/predict/ask.ts";
import { addProgress, forget, keptProgress } from "./kept.ts";

/** All that the map tells of its reader. */
export const everything = () => ({ progress: keptProgress(), answers: keptAnswers() });

export type Everything = ReturnType<typeof everything>;

/** Forgets progress and answers. */
export function forgetEverything(): void {
  forgetAllAnswers();
  forget();
}

/** Keeps again what was forgotten. */
export function bringBack({ progress, answers }: Everything): void {
  // Who asks trusts nothing that was kept: what was no answer before is none now.
  for (const [id, answer] of Object.entries(answers)) keepAnswer(id, answer as Answer);
  addProgress(progress);
}
