import { memo } from "react";
import type { ParamSpecs, ParamsOf } from "../knobs/specs.ts";
import { AnyKnob } from "./AnyKnob.tsx";

interface Props {
  /** Makes the ids of these controls differ from those of other figures on the page. */
  readonly prefix: string;
  readonly specs: ParamSpecs;
  readonly params: ParamsOf<ParamSpecs>;
  readonly edit: (patch: Partial<ParamsOf<ParamSpecs>>) => void;
  /** The knobs that stand one press away, or those in sight. */
  readonly below?: boolean;
  /** Of all knobs these alone, wherever they stand elsewhere. */
  readonly only?: readonly string[] | undefined;
}

/** Does any knob stand one press away? */
export const hasKnobsBelow = (specs: ParamSpecs) => Object.values(specs).some((spec) => spec.below);

/** A control for every knob, in the order of the declaration; those that the picture has are left to it. */
export const Controls = memo(function Controls({ prefix, specs, params, edit, below = false, only }: Props) {
  const listed = Object.entries(specs).filter(([name, spec]) =>
    only ? only.includes(name) : !spec.inPicture && (spec.below ?? false) === below,
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
