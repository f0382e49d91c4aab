import { rememberedInTab, rememberInTab } from "../../powers/rememberedInTab.ts";

const key = "elbo-room.lecture-session";
const LETTERS = 8;

/** The name in an address by which a speaker's window knows its deck. */
export const SESSION = "session";

/** A name that no other lecture in this browser has. */
export const newSession = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(LETTERS)), (byte) => (byte % 36).toString(36)).join("");

/** The session of the deck in this tab: the same again when it is loaded again. */
export function sessionOfTab(): string {
  const kept = rememberedInTab(key);
  return kept !== null && isSession(kept) ? kept : keepSession(newSession());
}

/** The deck in this tab goes by that session from now on. */
export function keepSession(session: string): string {
  rememberInTab(key, session);
  return session;
}

const isSession = (given: string) => /^[0-9a-z]{1,16}$/.test(given);

/** The session that an address names ("?session=k3x0"); null if it names none. */
export function sessionIn(search: string): string | null {
  const named = new URLSearchParams(search).get(SESSION);
  return named !== null && isSession(named) ? named : null;
}
