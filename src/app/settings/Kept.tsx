import { useEffect, useState } from "react";
import { storageSpace, type StorageSpace } from "../../powers/storageSpace.ts";
import { formatBytes } from "./bytes.ts";
import { ClearButton } from "./ClearButton.tsx";
import type { KeptKind } from "./keptKind.ts";
import { Withheld } from "./Withheld.tsx";
import { useKept } from "./useKept.ts";

const undoable = "Undo brings it back, until you close these settings.";

function warningOf({ warning = "", isFinal }: KeptKind): string {
  return `${isFinal ? "This can’t be undone." : undoable} ${warning}`.trim();
}

/** What the site keeps in this browser, how much it takes, and how it is cleared. */
export function Kept({ kinds }: { readonly kinds: readonly KeptKind[] }) {
  const { sizes, cleared, clear, putBack } = useKept(kinds);
  const stateOf = (kind: KeptKind) => {
    if (kind.name in cleared) return cleared[kind.name] ? "cleared" : "final";
    return sizes[kind.name] === 0 ? "nothing" : "full";
  };
  const states = kinds.map(stateOf);
  const full = kinds.filter((_, i) => states[i] === "full");
  const undo = kinds.filter((_, i) => states[i] === "cleared");
  const final = full.filter(({ isFinal }) => isFinal).map(({ name }) => inSentence(name));
  return (
    <section className="settings-kept" aria-labelledby="settings-kept">
      <h3 id="settings-kept">Kept in this browser</h3>
      <Withheld />
      <ul>
        {kinds.map((kind, i) => (
          <li key={kind.name}>
            <span className="settings-kind">{kind.name}</span>
            <span className="settings-size">{sizeInWords(sizes[kind.name])}</span>
            <p className="settings-means">{kind.holds}</p>
            <ClearButton
              shown="Clear …"
              of={inSentence(kind.name)}
              warning={warningOf(kind)}
              state={states[i]}
              onClear={() => clear([kind])}
              onPutBack={() => putBack([kind])}
            />
          </li>
        ))}
      </ul>
      <div className="settings-all">
        <Space key={Object.values(sizes).join()} />
        <ClearButton
          shown="Clear everything …"
          of="everything"
          warning={
            final.length > 0 ? `${undoable} That can’t be said of the ${final.join(" and the ")}.` : undoable
          }
          state={full.length > 0 ? "full" : undo.length > 0 ? "cleared" : "nothing"}
          onClear={() => clear(full)}
          onPutBack={() => putBack(undo)}
        />
      </div>
      <p className="settings-hint">
        Nothing of this leaves your machine. A lecture that is being given keeps its times in its own tab
        until that is closed, and a private window forgets all of it in the end.
      </p>
    </section>
  );
}

const inSentence = (name: string) => name[0].toLowerCase() + name.slice(1);

const sizeInWords = (bytes: number | undefined) =>
  bytes === undefined ? "…" : bytes === 0 ? "nothing" : formatBytes(bytes);

/** What the browser says of all that lies at this address. */
function Space() {
  const [space, setSpace] = useState<StorageSpace | null>(null);
  useEffect(() => {
    let outdated = false;
    void storageSpace().then((told) => !outdated && setSpace(told));
    return () => {
      outdated = true;
    };
  }, []);
  return (
    <p className="settings-means">
      {space &&
        `By the browser’s own count, ${formatBytes(space.taken)} of ${formatBytes(space.allowed)} that it allows this host.`}
    </p>
  );
}
