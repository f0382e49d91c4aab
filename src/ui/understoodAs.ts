import type { Remark } from "./knobProps.ts";

/** Says how a typed value was understood, unless it says the same in the same words, but for spaces and signs. */
export function understoodAs(typed: string, written: string): Remark | null {
  const plain = typed.replace(/\s/g, "").replaceAll("−", "-");
  const isTheSame = plain === written || (plain !== "" && Number(plain) === Number(written));
  return isTheSame ? null : { text: `“${typed.trim()}” is read as ${written}`, understood: true };
}
