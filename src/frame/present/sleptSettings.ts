import type { Setting } from "../../knobs/address.ts";

const slept = new Map<string, { readonly beat: string; readonly setting: Setting }>();

/** Keeps how a figure that is led was set by hand, while it sleeps. */
export function keepSleptSetting(slug: string, beat: string, { params, scene }: Setting): void {
  slept.set(slug, { beat, setting: { params, scene } });
}

/** How a figure was set when it fell asleep in this beat; it is given once. */
export function takeSleptSetting(slug: string, beat: string): Setting | undefined {
  const kept = slept.get(slug);
  slept.delete(slug);
  return kept?.beat === beat ? kept.setting : undefined;
}
