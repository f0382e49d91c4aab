import { useState } from "react";
import type { SeedSpec } from "../knobs/specs.ts";
import { DraftField } from "./DraftField.tsx";
import { Knob } from "./Knob.tsx";
import type { KnobProps, Remark } from "./knobProps.ts";

/** The seed of all chance, and a die that goes on to the next one. */
export function SeedKnob({ id, spec, value, onChange }: KnobProps<SeedSpec, number>) {
  const [remark, setRemark] = useState<Remark | null>(null);
  const takeNext = () => {
    setRemark(null);
    onChange((value + 1) % 2 ** 32);
  };
  const field = (
    <>
      <DraftField
        id={id}
        spec={spec}
        value={value}
        onChange={(next) => onChange(Number(next))}
        onRemark={setRemark}
        describedBy={`${id}-problem`}
      />
      <button type="button" className="knob-die" aria-label="Next seed" title="Next seed" onClick={takeNext}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <rect x="1.5" y="1.5" width="13" height="13" rx="3" fill="none" stroke="currentColor" />
          <path d="M5 5h.01M11 5h.01M8 8h.01M5 11h.01M11 11h.01" className="knob-pips" />
        </svg>
      </button>
    </>
  );
  return <Knob id={id} spec={spec} remark={remark} aside={field} />;
}
