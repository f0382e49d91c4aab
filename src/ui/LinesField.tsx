import { type KeyboardEvent, useState } from "react";
import type { TextSpec } from "../knobs/specs.ts";
import type { Remark } from "./knobProps.ts";

interface Props {
  readonly id: string;
  readonly spec: TextSpec;
  readonly separator: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Receives what is to be said about the last thing typed, or null. */
  readonly onRemark: (remark: Remark | null) => void;
}

/** Lines that are shown at most before the field scrolls. */
const MOST_LINES = 12;

/**
 * A tall field for a text of several lines. It takes effect when it is left, on Ctrl+Enter, and on a paste that replaces
 * all of it. What is refused stays to be mended, with the reason under it; Escape brings the last good text back.
 */
export function LinesField({ id, spec, separator, value, onChange, onRemark }: Props) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string } | null>(null);
  // A scene or a brush may have changed the text meanwhile: then that is shown.
  const draft = typed?.over === value ? typed.text : null;
  const setDraft = (text: string | null) => setTyped(text === null ? null : { text, over: value });
  const shown = value.split(separator).join("\n");
  const commit = (entered: string) => {
    const next = entered
      .trim()
      .split(/\s*\n\s*/)
      .join(separator);
    const problem = spec.problem(next);
    onRemark(problem === null ? null : { text: `${problem} The last good one is kept.` });
    setDraft(problem === null ? null : entered);
    if (problem === null && next !== value) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (draft === null) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) commit(draft);
    if (event.key !== "Escape") return;
    event.stopPropagation();
    setDraft(null);
    onRemark(null);
  };
  return (
    <textarea
      id={id}
      className="knob-field knob-field-lines"
      rows={Math.min(MOST_LINES, shown.split("\n").length + 1)}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      wrap="off"
      data-typing={draft === null ? undefined : ""}
      aria-describedby={`${id}-problem`}
      value={draft ?? shown}
      onChange={(event) => setDraft(event.target.value)}
      onPaste={(event) => {
        const { selectionStart, selectionEnd, value: old } = event.currentTarget;
        if (selectionStart > 0 || selectionEnd < old.length) return;
        event.preventDefault();
        commit(event.clipboardData.getData("text"));
      }}
      onKeyDown={onKeyDown}
      onBlur={() => draft !== null && commit(draft)}
    />
  );
}
