import type { MouseEvent } from "react";
import { type Here, linkFrom } from "./address.ts";
import type { Found, FoundGroup } from "./find.ts";
import { Pieces } from "./Pieces.tsx";
import { marked, snippet } from "./snippet.ts";

interface Props {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  /** The place of the chosen one among all. */
  readonly chosen: number;
  readonly optionId: (i: number) => string;
  readonly here: Here;
  readonly onGo: () => void;
}

/** What was found, by kind, as links. The field keeps the focus and names the chosen one. */
export function Results({ id, groups, chosen, optionId, here, onGo }: Props) {
  const all = groups.flatMap(({ found }) => found);
  return (
    <div className="search-results" role="listbox" id={id} aria-label="Found">
      {groups.map(({ kind, name, found }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p className="search-kind" id={`${id}-${kind}`} role="presentation">
            {name}
          </p>
          {found.map((one) => {
            const i = all.indexOf(one);
            return <Result key={one.to} id={optionId(i)} isChosen={i === chosen} {...{ one, here, onGo }} />;
          })}
        </div>
      ))}
    </div>
  );
}

interface ResultProps extends Pick<Props, "id" | "here" | "onGo"> {
  readonly one: Found;
  readonly isChosen: boolean;
}

function Result({ id, one, isChosen, here, onGo }: ResultProps) {
  /** A press that opens a tab leaves the search open. */
  const onClick = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    if (!(ctrlKey || metaKey || shiftKey)) onGo();
  };
  return (
    <a
      id={id}
      className="search-result"
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      href={linkFrom(here, one.to)}
      onClick={onClick}
    >
      <span className="search-title">
        <Pieces of={marked(one.title, one.words)} />
      </span>
      <span className="search-where">{one.where}</span>
      <span className="search-snippet">
        <Pieces of={snippet(one.text, one.words)} />
      </span>
    </a>
  );
}
