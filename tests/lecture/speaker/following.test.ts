import { expect, test } from "vitest";
import {
  ASK_EVERY,
  ask,
  type Following,
  follow,
  hear,
  isGone,
  isUrgent,
  question,
  take,
} from "../../../src/lecture/speaker/following.ts";
import type { Message } from "../../../src/lecture/speaker/protocol.ts";
import { heardFrom } from "./made.ts";

const first = { born: 1, count: 1 };
const later = { born: 1, count: 2 };
const outline: Message = {
  kind: "outline",
  session: "a",
  stamp: later,
  edition: "1",
  outline: { title: "A lecture", slides: [] },
};

/** After so many rounds of asking. */
const rounds = (count: number, from: Following): Following =>
  Array.from({ length: count }).reduce<Following>((now) => ask(now), from);

test("with a session it asks that deck, with the outline until it has it, and again for another edition", () => {
  const begun = follow("a");
  expect(question(begun)).toEqual({ kind: "ask", session: "a", wantsOutline: true });
  const known = hear(hear(begun, heardFrom("a", first)), outline);
  expect(question(known)).toEqual({ kind: "ask", session: "a", wantsOutline: false });
  const changed = hear(known, heardFrom("a", { born: 1, count: 3 }, { edition: "2" }));
  expect(question(changed)).toEqual({ kind: "ask", session: "a", wantsOutline: true });
  expect(isUrgent(changed, known)).toBe(true);
  expect(isUrgent(known, known)).toBe(false);
});

test("what is older than what was heard last changes nothing", () => {
  const now = hear(follow("a"), heardFrom("a", later, { index: 2 }));
  expect(hear(now, heardFrom("a", first, { index: 0 }))).toBe(now);
  expect(hear(now, heardFrom("a", { born: 0, count: 99 }, { index: 0 }))).toBe(now);
});

test("a page that was loaded anew counts from one again and is heard", () => {
  const now = hear(follow("a"), heardFrom("a", { born: 1, count: 70 }));
  expect(hear(now, heardFrom("a", { born: 2, count: 1 }, { index: 2 })).place?.index).toBe(2);
});

test("a deck of another session does not change what is shown", () => {
  const now = hear(follow("a"), heardFrom("a", first, { index: 1 }));
  const other = hear(now, heardFrom("b", { born: 9, count: 9 }, { index: 2 }));
  expect(other.place?.index).toBe(1);
  expect(other.others.map(({ session }) => session)).toEqual(["b"]);
});

test("a deck is gone when it leaves askings without an answer, within three seconds, and keeps its last place", () => {
  const alive = hear(follow("a"), heardFrom("a", first, { index: 2 }));
  const needed = [1, 2, 3, 4, 5, 6].find((count) => isGone(rounds(count, alive))) ?? Number.NaN;
  expect(needed).toBeGreaterThan(2);
  // The first asking after its last word may come a whole interval later.
  expect(needed * ASK_EVERY).toBeLessThan(3000);
  const gone = rounds(needed, alive);
  expect(gone.place?.index).toBe(2);
  expect(question(gone)).toMatchObject({ session: null });
});

test("an answer in time keeps it; after it was given up any answer brings it back, with its clock set back too", () => {
  const alive = hear(follow("a"), heardFrom("a", { born: 5, count: 5 }));
  const answered = hear(rounds(3, alive), heardFrom("a", { born: 5, count: 6 }));
  expect(isGone(rounds(2, answered))).toBe(false);
  const back = hear(rounds(9, alive), heardFrom("a", { born: 4, count: 1 }, { index: 2 }));
  expect(isGone(back)).toBe(false);
  expect(back.place?.index).toBe(2);
});

test("a deck that says that it goes is given up sooner, but has the time to be loaded again", () => {
  const going = hear(hear(follow("a"), heardFrom("a", first)), { kind: "gone", session: "a", stamp: later });
  expect(isGone(going)).toBe(false);
  expect(isGone(rounds(1, going))).toBe(false);
  expect(isGone(rounds(2, going))).toBe(true);
  expect(isGone(rounds(1, hear(going, heardFrom("a", { born: 2, count: 1 }))))).toBe(false);
});

test("without a session the one deck that answers is taken", () => {
  const now = ask(hear(ask(follow(null)), heardFrom("a", first)));
  expect(now.session).toBe("a");
  expect(now.others).toEqual([]);
  expect(question(now)).toEqual({ kind: "ask", session: "a", wantsOutline: true });
});

test("of several decks none is taken before one is chosen; one that falls silent is no choice any more", () => {
  const two = hear(hear(follow(null), heardFrom("b", first)), heardFrom("a", first));
  const asked = ask(two);
  expect(asked.session).toBeNull();
  expect(asked.others.map(({ session }) => session)).toEqual(["a", "b"]);
  expect(take(asked, "b")).toMatchObject({ session: "b", place: null, others: [{ session: "a" }] });
  const one = hear(rounds(3, asked), heardFrom("b", later));
  expect(ask(one).session).toBe("b");
  expect(hear(asked, { kind: "gone", session: "a", stamp: later }).others).toHaveLength(1);
});

test("what other speakers' windows say is not its business", () => {
  const now = follow("a");
  expect(hear(now, { kind: "ask", session: "a", wantsOutline: false })).toBe(now);
  expect(hear(now, { kind: "command", session: "a", command: { type: "forward" } })).toBe(now);
  expect(hear(now, { kind: "claim", session: "a", stamp: first })).toBe(now);
});
