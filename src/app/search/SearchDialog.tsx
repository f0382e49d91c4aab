import type MiniSearch from "minisearch";
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from "react";
import { useModal } from "../../ui/useModal.ts";
import type { Here } from "./address.ts";
import type { SearchDocument } from "./document.ts";
import { find } from "./find.ts";
import { Results } from "./Results.tsx";
import { SearchStatus } from "./SearchStatus.tsx";
import { useIndex } from "./useIndex.ts";
import "./search.css";

interface Props {
  readonly index: Promise<MiniSearch<SearchDocument>>;
  readonly here: Here;
  readonly onClose: () => void;
}

/** The search over a page: a field, and below it what is found, by kind. Arrows choose, Enter goes there, Escape closes. */
export function SearchDialog({ index: coming, here, onClose }: Props) {
  const { dialog, close, onClick } = useModal();
  const id = useId();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const index = useIndex(coming);
  const groups = useMemo(() => (typeof index === "string" ? [] : find(index, query)), [index, query]);
  const count = groups.reduce((sum, { found }) => sum + found.length, 0);
  const optionId = (i: number) => `${id}-${i}`;

  useEffect(() => {
    if (count > 0) document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: "nearest" });
  }, [id, chosen, count]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Nothing behind the search hears what is typed in it.
    event.stopPropagation();
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.nativeEvent.isComposing || count === 0) return;
    if (move !== undefined) setChosen((chosen + move + count) % count);
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement)
      document.getElementById(optionId(chosen))?.click();
    else return;
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} className="search" aria-label="Search" {...{ onClose, onKeyDown, onClick }}>
      <div className="search-inside">
        <div className="search-head">
          <input
            className="search-field"
            role="combobox"
            aria-label="Search the site"
            aria-autocomplete="list"
            aria-expanded={count > 0}
            aria-controls={count > 0 ? `${id}-list` : undefined}
            aria-activedescendant={count > 0 ? optionId(chosen) : undefined}
            placeholder="A word, a symbol, a figure"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            value={query}
            onChange={({ target }) => {
              setQuery(target.value);
              setChosen(0);
            }}
          />
          <button type="button" className="search-close" aria-label="Close" onClick={close}>
            ×
          </button>
        </div>
        <SearchStatus {...{ index, query, count }} />
        {count > 0 && <Results id={`${id}-list`} {...{ groups, chosen, optionId, here }} onGo={close} />}
      </div>
    </dialog>
  );
}
