import { expect, test } from "vitest";
import { DeckStore } from "../../../src/lecture/show/deckStore.ts";
import { sampleDeck } from "./sampleDeck.ts";

const storeAt = (beat: string) => {
  const store = new DeckStore(sampleDeck, "", () => 1000);
  store.send({ type: "goTo", beat, step: 0 });
  return store;
};
const forward = { type: "forward" } as const;

test("a figure that is shown is asked before its slide gives way", () => {
  const store = storeAt("one");
  let left = 2;
  const forget = store.hear("vae", () => left-- > 0);
  store.send(forward);
  store.send(forward);
  expect(store.state()).toMatchObject({ index: 3, step: 2 });
  store.send(forward);
  expect(store.state().index).toBe(4);
  store.send({ type: "back" });
  forget();
  store.send(forward);
  expect(store.state().index, "nobody answers any more").toBe(4);
});

test("neither one that is not shown, nor one in the dark", () => {
  const store = storeAt("one");
  let asked = 0;
  for (const figure of ["vae", "bound"])
    store.hear(figure, () => {
      asked += 1;
      return figure === "bound";
    });
  store.send({ type: "blank", on: true });
  store.send(forward);
  expect(asked).toBe(0);
  store.send(forward);
  expect(asked).toBe(1);
  expect(store.state().index).toBe(4);
});

test("a later figure of the same name is not silenced by the earlier one's end", () => {
  const store = storeAt("one");
  const forget = store.hear("vae", () => false);
  store.hear("vae", () => true);
  forget();
  store.send(forward);
  expect(store.state()).toMatchObject({ index: 3, step: 1 });
});

test("the first step starts the clock, a jump does not", () => {
  const store = storeAt("choice");
  expect(store.state().startedAt).toBeNull();
  store.send(forward);
  expect(store.state().startedAt).toBe(1000);
});

test("listeners hear of changes, and of nothing else", () => {
  const store = storeAt("title");
  let times = 0;
  const stop = store.subscribe(() => {
    times += 1;
  });
  store.send({ type: "back" });
  expect(times).toBe(0);
  store.send(forward);
  expect(times).toBe(1);
  stop();
  store.send(forward);
  expect(times).toBe(1);
});
