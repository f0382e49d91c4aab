import { type Addressed, type Setting, writeAddress } from "../../knobs/address.ts";

/** What the address of a figure's own page would say after the "?" of a setting, its scene left out. */
export function settingAlone(figure: Addressed, setting: Setting): string {
  const words = new URLSearchParams(writeAddress(figure, "", "", setting));
  words.delete("scene");
  return words.toString();
}
