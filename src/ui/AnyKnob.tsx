import type { ParamSpec } from "../knobs/specs.ts";
import type { ParamValue } from "../knobs/validate.ts";
import { ChoiceKnob } from "./ChoiceKnob.tsx";
import "./controls.css";
import { NumberKnob } from "./NumberKnob.tsx";
import { SeedKnob } from "./SeedKnob.tsx";
import { SwitchKnob } from "./SwitchKnob.tsx";
import { TextKnob } from "./TextKnob.tsx";

interface Props {
  readonly id: string;
  readonly spec: ParamSpec;
  readonly value: ParamValue;
  readonly onChange: (value: ParamValue) => void;
}

/** The control of one knob, by its kind. */
export function AnyKnob({ id, spec, value, onChange }: Props) {
  switch (spec.kind) {
    case "number":
      return <NumberKnob id={id} spec={spec} value={Number(value)} onChange={onChange} />;
    case "choice":
      return <ChoiceKnob id={id} spec={spec} value={String(value)} onChange={onChange} />;
    case "switch":
      return <SwitchKnob id={id} spec={spec} value={value === true} onChange={onChange} />;
    case "seed":
      return <SeedKnob id={id} spec={spec} value={Number(value)} onChange={onChange} />;
    case "text":
      return <TextKnob id={id} spec={spec} value={String(value)} onChange={onChange} />;
  }
}
