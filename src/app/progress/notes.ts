import { make } from "./make.ts";
import type { Standing } from "./standing.ts";

/** What is kept, where, and the way to have it forgotten. */
export function keptNote({ read, answered, played }: Standing, onForget: () => void): HTMLElement {
  return note(
    `You have read ${read.done} of ${read.of} sections, answered ${answered.done} of ${answered.of} questions and played with ${played.done} of ${played.of} figures. That is kept in this browser only; nothing of it leaves your machine.`,
    "Forget this",
    onForget,
  );
}

/** After that. */
export const forgottenNote = (onBringBack: () => void): HTMLElement =>
  note("Forgotten: what you read, answered and played with.", "Bring it back", onBringBack);

function note(text: string, name: string, onPress: () => void): HTMLElement {
  const button = make("button", "", name);
  button.type = "button";
  button.addEventListener("click", onPress);
  return make("p", "progress-note", `${text} `, button);
}
