import { useState } from "react";
import type { TextSpec } from "../knobs/specs.ts";
import { DraftField } from "./DraftField.tsx";
import { Knob } from "./Knob.tsx";
import { LinesField } from "./LinesField.tsx";
import type { KnobProps } from "./knobProps.ts";

/** Free text, held to the figure's own rule when it is entered. */
export function TextKnob({ id, spec, value, onChange }: KnobProps<TextSpec, string>) {
  const [problem, setProblem] = useState<string | null>(null);
  if (spec.separator !== undefined)
    return (
      <Knob id={id} spec={spec} problem={problem}>
        <LinesField
          id={id}
          spec={spec}
          separator={spec.separator}
          value={value}
          onChange={onChange}
          onProblem={setProblem}
        />
      </Knob>
    );
  return (
    <Knob id={id} spec={spec} problem={problem}>
      <DraftField
        id={id}
        spec={spec}
        value={value}
        onChange={(next) => onChange(String(next))}
        onProblem={setProblem}
        describedBy={`${id}-problem`}
      />
    </Knob>
  );
}
