import type { ParamSpec } from "../knobs/specs.ts";
import type { ParamValue } from "../knobs/validate.ts";

/** What every control is given: its declaration, its value, and where to say that it changed. */
export interface KnobProps<S extends ParamSpec, V extends ParamValue> {
  readonly id: string;
  readonly spec: S;
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** What is said under a control about the last thing typed. */
export interface Remark {
  readonly text: string;
  /** It was understood, in other words than it was typed; otherwise it was refused. */
  readonly understood?: boolean;
}
