import { ask } from "./ask.ts";

/** A module of nothing but its head. */
const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

const PATIENCE = 2_000;

let answer: Promise<boolean> | undefined;

/** Does WebAssembly run here? A host's policy may forbid it, and a browser in a strict mode may lack it. */
export function runsWebAssembly(): Promise<boolean> {
  answer ??= ask("WebAssembly", async () => WebAssembly.instantiate(empty), PATIENCE).then(
    (instance) => instance !== undefined,
  );
  return answer;
}
