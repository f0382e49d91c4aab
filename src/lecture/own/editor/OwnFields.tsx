import { searchOfLead } from "../../../frame/present/searchOfLead.ts";
import { PageLink } from "../../../ui/PageLink.tsx";
import { counted } from "../../../math/counted.ts";
import { rewritten, type Words } from "../edits.ts";
import { limits } from "../limits.ts";
import type { FigureEntry, OwnEntry } from "../ownLecture.ts";
import { Lines } from "./Lines.tsx";
import { TextFields } from "./TextFields.tsx";
import type { Edit } from "./useOwnLecture.ts";

interface Props {
  readonly entry: OwnEntry;
  readonly edit: Edit;
}

/** What can be changed of an own slide. */
export function OwnFields({ entry, edit }: Props) {
  const change = (words: Words) =>
    edit((old) => rewritten(old, entry.id, words), `${Object.keys(words).join()} ${entry.id}`);
  return (
    <div className="own-row-fields">
      {entry.kind === "text" ? (
        <TextFields entry={entry} change={change} />
      ) : (
        <FigureFields entry={entry} change={change} />
      )}
      <Lines
        label="What you say"
        value={entry.spoken}
        longest={limits.spoken}
        rows={2}
        onChange={(spoken) => change({ spoken })}
      />
    </div>
  );
}

interface FigureProps {
  readonly entry: FigureEntry;
  readonly change: (words: Words) => void;
}

function FigureFields({ entry, change }: FigureProps) {
  const { figure, trainsOn, step } = entry;
  return (
    <p className="own-row-figure">
      <PageLink to={`figure/${figure}${searchOfLead(entry)}`}>See it as it is set</PageLink>
      {step > 0 && <span>On the handout it stands after {counted(step, "step")}.</span>}
      <label>
        <input
          type="checkbox"
          checked={trainsOn}
          onChange={(event) => change({ trainsOn: event.target.checked })}
        />{" "}
        Its run goes on while other slides are shown
      </label>
    </p>
  );
}
