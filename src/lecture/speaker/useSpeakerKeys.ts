import { useEffect, useEffectEvent, useState } from "react";
import { isTaken } from "../../frame/present/isTaken.ts";
import { type Deed, deedOf, typedOn } from "../show/keys.ts";

/** What a key asks for here: what it does in the deck, a slide by its number, or the notes' size in steps. */
export type Wish = Deed | { readonly slide: number } | { readonly size: 1 | -1 };

const sizes: Readonly<Record<string, 1 | -1>> = { "+": 1, "=": 1, "-": -1, "−": -1 };

/** What has the focus is pressed by these. */
const isPress = ({ key, target }: KeyboardEvent) =>
  (key === " " || key === "Enter") && target instanceof Element && target.closest("button, a") !== null;

/** Hears the window's keys, unless a dialog is open; returns the digits that were typed and wait for Enter. */
export function useSpeakerKeys(onWish: (wish: Wish) => void): string {
  const [typed, setTyped] = useState("");
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTaken(event) || (event.target instanceof Element && event.target.closest("dialog"))) return;
    const digits = typedOn(typed, event.key);
    if (digits !== null) return setTyped(digits);
    const isJump = typed !== "" && event.key === "Enter";
    if (!isJump && isPress(event)) return;
    const size = sizes[event.key];
    const deed = deedOf(event.key, event.shiftKey);
    if (size === undefined && !deed) return;
    event.preventDefault();
    setTyped("");
    if (isJump) onWish({ slide: Number(typed) });
    else if (size !== undefined) onWish({ size });
    else if (deed && (deed !== "escape" || typed === "")) onWish(deed);
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => onKey(event);
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
  return typed;
}
