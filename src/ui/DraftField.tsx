import { useState } from "react";
import type { ParamSpec } from "../knobs/specs.ts";
import { type ParamValue, readValue, writeValue } from "../knobs/validate.ts";
import type { Remark } from "./knobProps.ts";
import { understoodAs } from "./understoodAs.ts";

interface Props {
  readonly id: string;
  readonly spec: ParamSpec;
  readonly value: ParamValue;
  readonly onChange: (value: ParamValue) => void;
  /** Receives what is to be said about the last thing typed, or null. */
  readonly onRemark: (remark: Remark | null) => void;
  readonly label?: string;
  readonly describedBy?: string | undefined;
  /** What the arrow keys do: a notch up (1) or down (−1). */
  readonly onNotch?: (direction: 1 | -1) => void;
}

/** A field that takes effect on Enter and on leaving it; what does not fit is refused and the last good value comes back. */
export function DraftField({ id, spec, value, onChange, onRemark, label, describedBy, onNotch }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft === null) return;
    setDraft(null);
    const reading = readValue(spec, draft);
    onRemark(
      reading.ok
        ? understoodAs(draft, writeValue(reading.value))
        : { text: `${reading.problem}; still ${writeValue(value)}` },
    );
    if (reading.ok && reading.value !== value) onChange(reading.value);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Enter") commit();
    if (event.key === "Escape" && draft !== null) {
      event.stopPropagation();
      setDraft(null);
    }
    if (!onNotch || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    setDraft(null);
    onRemark(null);
    onNotch(event.key === "ArrowUp" ? 1 : -1);
  };
  return (
    <input
      id={id}
      className={`knob-field knob-field-${spec.kind}`}
      type="text"
      inputMode={spec.kind === "number" ? "decimal" : spec.kind === "seed" ? "numeric" : "text"}
      autoComplete="off"
      spellCheck={false}
      data-typing={draft === null ? undefined : ""}
      aria-label={label}
      aria-describedby={describedBy}
      value={draft ?? writeValue(value)}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={commit}
    />
  );
}
