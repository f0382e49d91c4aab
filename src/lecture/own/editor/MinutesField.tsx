import { useState } from "react";
import { retimed } from "../edits.ts";
import { limits } from "../limits.ts";
import { minutesText } from "./names.ts";
import type { Edit } from "./useOwnLecture.ts";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly edit: Edit;
}

/** How long a slide is planned to take; what is no number of minutes goes when the field is left. */
export function MinutesField({ id, title, minutes, edit }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const onChange = (typed: string) => {
    setDraft(typed);
    const read = Number(typed);
    if (typed.trim() !== "" && read >= 0 && read <= limits.minutes)
      edit((old) => retimed(old, id, read), `minutes ${id}`);
  };
  return (
    <label className="own-row-minutes">
      <input
        type="number"
        min={0}
        max={limits.minutes}
        step={0.25}
        aria-label={`Minutes for “${title}”`}
        value={draft ?? minutesText(minutes)}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => setDraft(null)}
      />
      <span aria-hidden="true">min</span>
    </label>
  );
}
