import type { SwitchSpec } from "../knobs/specs.ts";
import { Knob } from "./Knob.tsx";
import type { KnobProps } from "./knobProps.ts";

/** On or off. */
export function SwitchKnob({ id, spec, value, onChange }: KnobProps<SwitchSpec, boolean>) {
  const control = (
    <input
      id={id}
      className="knob-toggle"
      type="checkbox"
      role="switch"
      checked={value}
      aria-checked={value}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
  return <Knob id={id} spec={spec} aside={control} />;
}
