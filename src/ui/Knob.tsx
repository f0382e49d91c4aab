import { type ReactNode, useState } from "react";
import type { ParamSpec } from "../knobs/specs.ts";
import type { Remark } from "./knobProps.ts";
import { Tex } from "./Tex.tsx";

interface Props {
  readonly id: string;
  readonly spec: ParamSpec;
  readonly remark?: Remark | null;
  /** The label names one control (the default) or a group of them. */
  readonly group?: boolean;
  /** What stands at the right end of the label's line. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** The look that all knobs share: name and symbol, the control, what it does on demand, and what was wrong. */
export function Knob({ id, spec, remark = null, group = false, aside, children }: Props) {
  const [explained, setExplained] = useState(false);
  const name = (
    <>
      {spec.label}
      {spec.tex && (
        <>
          {" "}
          <Tex tex={spec.tex} />
        </>
      )}
    </>
  );
  return (
    <div
      className={`knob knob-${spec.kind}`}
      role={group ? "group" : undefined}
      aria-labelledby={group ? `${id}-name` : undefined}
    >
      <div className="knob-line">
        {group ? (
          <span className="knob-name" id={`${id}-name`}>
            {name}
          </span>
        ) : (
          <label className="knob-name" id={`${id}-name`} htmlFor={id}>
            {name}
          </label>
        )}
        {spec.hint && (
          <button
            type="button"
            className="knob-why"
            aria-label={`What ${spec.label} does`}
            aria-expanded={explained}
            aria-controls={`${id}-hint`}
            onClick={() => setExplained(!explained)}
          >
            ?
          </button>
        )}
        <span className="knob-aside">{aside}</span>
      </div>
      {children}
      {spec.hint && (
        <p className="knob-hint" id={`${id}-hint`} hidden={!explained}>
          {spec.hint}
        </p>
      )}
      <output
        className={remark?.understood ? "knob-problem knob-understood" : "knob-problem"}
        id={`${id}-problem`}
      >
        {remark?.text}
      </output>
    </div>
  );
}
