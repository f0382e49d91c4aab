import { type ComponentType, useEffect, useState } from "react";
import { keepFormulas } from "../../ui/tex/typeset.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import type { DeckHere } from "./deckHere.ts";
import "./lecture.css";

interface Loaded {
  readonly Show: ComponentType<DeckHere>;
  readonly here: DeckHere;
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
      if (isWanted) setLoaded({ Show, here });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, []);
  if (loaded)
    return (
      <>
        <loaded.Show {...loaded.here} />
        {loaded.here.store.state().which !== "" && (
          <p className="lecture-on-paper">
            This lecture is printed from its <PageLink to={loaded.here.handout}>handout</PageLink>, which
            stands above all slides (O).
          </p>
        )}
      </>
    );
  return (
    <div className="lecture-coming">
      <p>The slides are on their way.</p>
    </div>
  );
}
