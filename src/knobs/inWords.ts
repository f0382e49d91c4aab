import type { ParamSpec, ParamSpecs, ParamsOf } from "./specs.ts";
import type { ParamValue } from "./validate.ts";

/** Longer texts, as a map, are told by the address. */
const LONGEST = 40;

/** The knobs that do not stand as they would, each by its label and its value: "Noise: 0.8". */
export const knobsInWords = (
  specs: ParamSpecs,
  params: ParamsOf<ParamSpecs>,
  usual: ParamsOf<ParamSpecs>,
): readonly string[] =>
  Object.entries(specs)
    .filter(([name]) => params[name] !== usual[name])
    .map(([name, spec]) => `${spec.label}: ${valueInWords(spec, params[name])}`);

function valueInWords(spec: ParamSpec, value: ParamValue): string {
  if (spec.kind === "choice") return spec.options[String(value)];
  if (spec.kind === "switch") return value === true ? "on" : "off";
  if (spec.kind === "text" && String(value).length > LONGEST) return "see the address";
  return `${value}${spec.unit ? ` ${spec.unit}` : ""}`;
}
