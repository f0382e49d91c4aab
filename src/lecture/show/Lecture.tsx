import { type ComponentType, useEffect, useState } from "react";
import { keepFormulas } from "../../ui/tex/typeset.ts";
import type { DeckStore } from "./deckStore.ts";
import "./lecture.css";

interface Loaded {
  readonly Show: ComponentType<{ readonly store: DeckStore; readonly notices: readonly string[] }>;
  readonly store: DeckStore;
  readonly notices: readonly string[];
}

/** The deck; until its code has come, a screen that says so. */
export function Lecture() {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    const list = document.querySelector(".beat-list");
    if (list) keepFormulas(list);
    let isWanted = true;
    void Promise.all([import("./Show.tsx"), import("./deckHere.ts")]).then(([{ Show }, { deckHere }]) => {
      if (isWanted) setLoaded({ Show, ...deckHere(location) });
    });
    return () => {
      isWanted = false;
    };
  }, []);
  if (loaded) return <loaded.Show store={loaded.store} notices={loaded.notices} />;
  return (
    <div className="lecture-coming">
      <p>The slides are on their way.</p>
    </div>
  );
}
