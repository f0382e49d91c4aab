import { useState } from "react";
import type { TextSpec } from "../knobs/specs.ts";
import { DraftField } from "./DraftField.tsx";
import { Knob } from "./Knob.tsx";
import { LinesField } from "./LinesField.tsx";
import type { KnobProps, Remark } from "./knobProps.ts";

/** Free text, held to the figure's own rule when it is entered. */
export function TextKnob({ id, spec, value, onChange }: KnobProps<TextSpec, string>) {
  const [remark, setRemark] = useState<Remark | null>(null);
  if (spec.separator !== undefined)
    return (
      <Knob id={id} spec={spec} remark={remark}>
        <LinesField
          id={id}
          spec={spec}
          separator={spec.separator}
          value={value}
          onChange={onChange}
          onRemark={setRemark}
        />
      </Knob>
    );
  return (
    <Knob id={id} spec={spec} remark={remark}>
      <DraftField
        id={id}
        spec={spec}
        value={value}
        onChange={(next) => onChange(String(next))}
        onRemark={setRemark}
        describedBy={`${id}-problem`}
      />
    </Knob>
  );
}
