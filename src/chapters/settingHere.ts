import { writeSettings } from "../frame/links/keptSettings.ts";
import { readAddress } from "../knobs/address.ts";
import type { ParamSpecs, ParamsOf } from "../knobs/specs.ts";

interface Settable<P extends ParamSpecs> {
  readonly slug: string;
  readonly params: P;
  readonly scenes: readonly { readonly name: string; readonly params: Partial<ParamsOf<P>> }[];
}

/** How the reader has set a figure of this page, by the address, once what is unwritten stands in it. In the browser only. */
export function settingHere<P extends ParamSpecs>(figure: Settable<P>): ParamsOf<P> {
  writeSettings();
  return readAddress(figure, location.search, `${figure.slug}.`).params as ParamsOf<P>;
}
