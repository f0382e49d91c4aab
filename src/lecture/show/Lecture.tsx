import { type ComponentType, useEffect, useState } from "react";
import { keepFormulas } from "../../ui/tex/typeset.ts";
import { SentNotice } from "../own/SentNotice.tsx";
import type { DeckHere } from "./deckHere.ts";
import "./lecture.css";

interface Loaded extends DeckHere {
  readonly Show: ComponentType<Pick<DeckHere, "store" | "notices">>;
}

/** The deck; until its code has come, a screen that says so. */
export function Lecture() {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    const list = document.querySelector(".beat-list");
    if (list) keepFormulas(list);
    let isWanted = true;
    const load = async () => {
      const [{ Show }, { deckHere }] = await Promise.all([import("./Show.tsx"), import("./deckHere.ts")]);
      const here = await deckHere();
      if (isWanted) setLoaded({ Show, ...here });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, []);
  if (loaded)
    return (
      <>
        <loaded.Show store={loaded.store} notices={loaded.notices} />
        {loaded.sent && <SentNotice sent={loaded.sent} />}
      </>
    );
  return (
    <div className="lecture-coming">
      <p>The slides are on their way.</p>
    </div>
  );
}
