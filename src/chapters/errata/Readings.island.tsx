import { useId, useState } from "react";
import { island } from "../../islands/Island.tsx";
import { NumberKnob } from "../../ui/NumberKnob.tsx";
import type { Measure } from "./erratum.ts";
import { type MeasureName, measures } from "./measures/measures.ts";
import { readingText } from "./readingText.ts";

const follows = { taught: "taught", mended: "corrected" } as const;

/** The numbers that show a correction at work, computed from one knob. */
export const Readings = island("errata/Readings", ({ of }: { readonly of: MeasureName }) => {
  const { knob, readings }: Measure = measures[of];
  const [value, setValue] = useState(knob.default);
  const id = useId();
  return (
    <div className="erratum-measure">
      <NumberKnob id={id} spec={knob} value={value} onChange={setValue} />
      <table>
        <tbody>
          {readings(value).map(({ label, value, unit, line }) => (
            <tr key={label} className={line && `erratum-${line}`}>
              <th scope="row">
                {label}
                {line && <small>{follows[line]}</small>}
              </th>
              <td>
                {readingText(value)}
                {unit && <span className="erratum-unit"> {unit}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
