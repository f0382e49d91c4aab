import { remember, remembered } from "../../powers/remembered.ts";
import type { Answer } from "./ask.ts";

/** What the reader has answered so far, by the question's id. What stands in storage is not trusted to be an answer. */
export type Answers = Readonly<Record<string, unknown>>;

/** The name under which they are remembered. */
export const answersKey = "elbo-room.predictions";
const none: Answers = {};
const listeners = new Set<() => void>();
let known: { readonly text: string | null; readonly answers: Answers } = { text: null, answers: none };

function writeText(text: string | null): void {
  remember(answersKey, text);
  for (const listener of listeners) listener();
}

function parse(text: string | null): Answers {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Answers) : none;
  } catch {
    return none;
  }
}

/** The answers kept on this machine; the same object until they change. In the browser only. */
export function keptAnswers(): Answers {
  const text = remembered(answersKey);
  if (text !== known.text) known = { text, answers: parse(text) };
  return known.answers;
}

/** The answers while the page is made on the server: none. */
export const noAnswers = (): Answers => none;

/** Keeps an answer on the reader's machine. */
export function keepAnswer(id: string, answer: Answer): void {
  writeText(JSON.stringify({ ...keptAnswers(), [id]: answer }));
}

/** Forgets the answer to one question. */
export function forgetAnswer(id: string): void {
  const left = Object.entries(keptAnswers()).filter(([other]) => other !== id);
  writeText(left.length === 0 ? null : JSON.stringify(Object.fromEntries(left)));
}

/** Forgets every answer of this site. */
export const forgetAllAnswers = (): void => writeText(null);

/** Calls back when an answer is kept or forgotten, here or in another tab; returns the way to stop. */
export function onAnswersChange(callback: () => void): () => void {
  listeners.add(callback);
  addEventListener("storage", callback);
  return () => {
    listeners.delete(callback);
    removeEventListener("storage", callback);
  };
}
