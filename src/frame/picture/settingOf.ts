import { defaultsOf, type ParamSpecs, type ParamsOf } from "../../knobs/specs.ts";

/** All knobs of a figure at their defaults, but for these. */
export const settingOf = <P extends ParamSpecs>(
  { params }: { readonly params: P },
  changed: Partial<ParamsOf<P>> = {},
): ParamsOf<P> => ({ ...defaultsOf(params), ...changed });
