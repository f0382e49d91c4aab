import type { ChoiceSpec } from "../knobs/specs.ts";
import { Knob } from "./Knob.tsx";
import type { KnobProps } from "./knobProps.ts";

const MOST_LETTERS_IN_A_ROW = 26;

/** A few short options stand side by side; many or long ones drop down; a single one needs no control. */
export function ChoiceKnob({ id, spec, value, onChange }: KnobProps<ChoiceSpec, string>) {
  const options = Object.entries(spec.options);
  if (options.length === 1) return null;
  const letters = options.reduce((sum, [, name]) => sum + name.length, 0);
  if (letters > MOST_LETTERS_IN_A_ROW) {
    return (
      <Knob id={id} spec={spec}>
        <select
          id={id}
          className="knob-select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      </Knob>
    );
  }
  return (
    <Knob id={id} spec={spec} group>
      <div className="knob-segments">
        {options.map(([option, name]) => (
          <label key={option} className="knob-segment">
            <input
              type="radio"
              name={id}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </Knob>
  );
}
