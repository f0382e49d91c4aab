import type { ParamSpec } from "../knobs/specs.ts";
import type { ParamValue } from "../knobs/validate.ts";

/** What every control is given: its declaration, its value, and where to say that it changed. */
export interface KnobProps<S extends ParamSpec, V extends ParamValue> {
  readonly id: string;
  readonly spec: S;
  readonly value: V;
  readonly onChange: (value: V) => void;
}
