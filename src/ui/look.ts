import { rememberAndTell, remembered } from "../powers/remembered.ts";

/** What the reader may choose of how pages look and move, and how: left alone, it is as the system says. */
export const looks = {
  theme: ["light", "dark"],
  motion: ["full", "less"],
  /** Size of all letters, per cent of the usual. */
  text: ["90", "112", "125", "150"],
} as const;

export type Look = keyof typeof looks;

const key = (look: Look): string => `elbo-room.${look}`;

/** The names under which the choices are remembered. */
export const lookKeys: readonly string[] = (Object.keys(looks) as Look[]).map(key);

/** What the reader has chosen; null if nothing, or nothing that there is. In the browser only. */
export function chosenLook(look: Look): string | null {
  const kept = remembered(key(look));
  return looks[look].some((one) => one === kept) ? kept : null;
}

/** Chooses; null leaves it to the system again. `public/early.js` hears it, here and in all other tabs, and obeys. */
export const chooseLook = (look: Look, value: string | null): void => rememberAndTell(key(look), value);
