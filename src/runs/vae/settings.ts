import type { ParamSpecs } from "../../knobs/specs.ts";

/** The knobs of a run that are not at their defaults, in words; "the defaults" if all are. */
export function settings(specs: ParamSpecs, params: Readonly<Record<string, unknown>>): string {
  const others = Object.entries(specs).flatMap(([name, spec]) => {
    const value = params[name];
    if (value === undefined || value === spec.default) return [];
    const shown = spec.kind === "choice" ? (spec.options[String(value)] ?? value) : value;
    return [`${spec.label}: ${String(shown)}`];
  });
  return others.length === 0 ? "the defaults" : others.join(", ");
}
