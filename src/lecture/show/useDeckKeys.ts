import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { isTaken } from "../../frame/present/isTaken.ts";
import { turnFullScreen } from "../../powers/fullScreen.ts";
import type { DeckStore } from "./deckStore.ts";
import { type Deed, deedOf, typedOn } from "./keys.ts";
import type { Tools } from "./useTools.ts";

const pressed = "button, a, summary, input, select, textarea, [role=button], [contenteditable]";

const ranges = "input, select, textarea, [role=slider]";

/** Space and Enter press what has the focus; Home and End lead to the ends of a slider. */
const isForFocus = ({ key, target }: KeyboardEvent) => {
  const takers = key === " " || key === "Enter" ? pressed : key === "Home" || key === "End" ? ranges : null;
  return takers !== null && target instanceof Element && target.closest(takers) !== null;
};

/**
 * All keys of the deck, but those that a control needs for itself, and none while a dialog is open.
 * @returns the digits typed so far
 */
export function useDeckKeys(
  store: DeckStore,
  tools: Tools,
  notify: (notice: string) => void,
  openSpeaker: () => void,
): string {
  const [typed, setTyped] = useState("");
  const latest = useRef({ typed, tools });
  useEffect(() => {
    latest.current = { typed, tools };
  });
  // From the moment that the buttons stand there: an effect after the paint would lose a key that comes at once.
  useLayoutEffect(() => {
    const type = (digits: string) => {
      latest.current = { ...latest.current, typed: digits };
      setTyped(digits);
    };
    const jump = (digits: string) => {
      const beat = store.state().deck.beats[Number(digits) - 1];
      if (beat) store.send({ type: "goTo", beat: beat.id, step: 0 });
      else notify(`There is no slide ${Number(digits)}: the last is ${store.state().deck.beats.length}.`);
    };
    const onKey = (event: KeyboardEvent) => {
      const { typed, tools } = latest.current;
      if (tools.dialog !== "none" || isTaken(event)) return;
      const digits = typedOn(typed, event.key);
      if (digits !== null) return type(digits);
      if (typed !== "" && event.key === "Enter") {
        event.preventDefault();
        type("");
        return jump(typed);
      }
      if (isForFocus(event)) return;
      const deed = deedOf(event.key, event.shiftKey);
      if (!deed) return;
      event.preventDefault();
      type("");
      if (deed === "speaker") return openSpeaker();
      if (deed !== "escape" || typed === "") act(deed, store, tools, notify);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [store, notify, openSpeaker]);
  return typed;
}

function act(
  deed: Exclude<Deed, "speaker">,
  store: DeckStore,
  tools: Tools,
  notify: (notice: string) => void,
): void {
  const { deck, blanked } = store.state();
  switch (deed) {
    case "forward":
    case "enter":
      return store.send({ type: "forward" });
    case "back":
      return store.send({ type: "back" });
    case "first":
    case "last": {
      const beat = deck.beats.at(deed === "first" ? 0 : -1);
      return beat && store.send({ type: "goTo", beat: beat.id, step: 0 });
    }
    case "blank":
      return store.send({ type: "blank", on: !blanked });
    case "spotlight":
    case "pen":
      return tools.turn(deed);
    case "wipe":
      return tools.wipe();
    case "timer":
      return tools.turnTimer();
    case "overview":
    case "help":
      return tools.open(deed);
    case "escape":
      if (blanked) return store.send({ type: "blank", on: false });
      return tools.tool === "none" ? tools.open("overview") : tools.turn(tools.tool);
    case "fullScreen":
      void turnFullScreen().then(
        (isDone) => isDone || notify("This browser does not give the whole screen."),
      );
  }
}
