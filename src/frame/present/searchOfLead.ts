import { searchOf } from "../../knobs/pieces.ts";
import type { Lead } from "./lead.ts";

/** What a figure's own address would say after the "?" to stand as its lead wishes. */
export function searchOfLead({ scene, setting }: Pick<Lead, "scene" | "setting">): string {
  const named = scene === null ? [] : [new URLSearchParams({ scene }).toString()];
  return searchOf([...named, ...(setting === "" ? [] : [setting])]);
}
