import { memo } from "react";
import type { ParamSpec, ParamSpecs, ParamsOf } from "../knobs/specs.ts";
import type { ParamValue } from "../knobs/validate.ts";
import { ChoiceKnob } from "./ChoiceKnob.tsx";
import "./controls.css";
import { NumberKnob } from "./NumberKnob.tsx";
import { SeedKnob } from "./SeedKnob.tsx";
import { SwitchKnob } from "./SwitchKnob.tsx";
import { TextKnob } from "./TextKnob.tsx";

interface Props {
  /** Makes the ids of these controls differ from those of other figures on the page. */
  readonly prefix: string;
  readonly specs: ParamSpecs;
  readonly params: ParamsOf<ParamSpecs>;
  readonly edit: (patch: Partial<ParamsOf<ParamSpecs>>) => void;
  /** The knobs that stand below the picture, or those beside it. */
  readonly below?: boolean;
}

/** Does any knob stand below the picture? */
export const hasKnobsBelow = (specs: ParamSpecs) => Object.values(specs).some((spec) => spec.below);

/** A control for every knob, in the order of the declaration; those that the picture has are left to it. */
export const Controls = memo(function Controls({ prefix, specs, params, edit, below = false }: Props) {
  const listed = Object.entries(specs).filter(
    ([, spec]) => !spec.inPicture && (spec.below ?? false) === below,
  );
  return listed.map(([name, spec]) => (
    <AnyKnob
      key={name}
      id={`${prefix}-${name}`}
      spec={spec}
      value={params[name]}
      onChange={(value) => edit({ [name]: value })}
    />
  ));
});

interface AnyProps {
  readonly id: string;
  readonly spec: ParamSpec;
  readonly value: ParamValue;
  readonly onChange: (value: ParamValue) => void;
}

function AnyKnob({ id, spec, value, onChange }: AnyProps) {
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
