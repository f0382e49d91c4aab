import { useMemo, useState } from "react";
import type { NumberSpec } from "../knobs/specs.ts";
import { DraftField } from "./DraftField.tsx";
import { Knob } from "./Knob.tsx";
import type { KnobProps, Remark } from "./knobProps.ts";
import { sliderScale } from "./sliderScale.ts";

/** A slider for the hand and a field for the exact number. */
export function NumberKnob({ id, spec, value, onChange }: KnobProps<NumberSpec, number>) {
  const [remark, setRemark] = useState<Remark | null>(null);
  const scale = useMemo(() => sliderScale(spec), [spec]);
  const moveTo = (position: number) => {
    setRemark(null);
    const inside = Math.min(scale.max, Math.max(scale.min, position));
    onChange(Number(scale.value(inside).toPrecision(12)));
  };
  const position = scale.position(value);
  const field = (
    <>
      <DraftField
        id={`${id}-field`}
        spec={spec}
        value={value}
        onChange={(next) => onChange(Number(next))}
        onRemark={setRemark}
        label={`${spec.label}, as a number`}
        describedBy={`${id}-problem`}
        onNotch={(direction) => moveTo(position + direction * scale.step)}
      />
      {spec.unit && <span className="knob-unit">{spec.unit}</span>}
    </>
  );
  return (
    <Knob id={id} spec={spec} remark={remark} aside={field}>
      <input
        id={id}
        className="knob-slider"
        type="range"
        min={scale.min}
        max={scale.max}
        step={scale.step}
        value={position}
        aria-valuetext={`${value}${spec.unit ? ` ${spec.unit}` : ""}`}
        aria-describedby={spec.hint ? `${id}-hint` : undefined}
        onChange={(event) => moveTo(event.target.valueAsNumber)}
      />
    </Knob>
  );
}
