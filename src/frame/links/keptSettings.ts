/** A figure's setting, to those who go about the history of the page. */
export interface KeptSetting {
  /** Takes over what the address says. `anew` starts a run again even if nothing has changed, as a scene's button does. */
  readonly read: (anew: boolean) => void;
  /** Puts into the address what is not there yet, without waiting for the hand to come to rest. */
  readonly write: () => void;
}

const kept = new Map<string, KeptSetting>();

/** The settings of the figures on this page that have woken, by slug. */
export const keptSettings: ReadonlyMap<string, KeptSetting> = kept;

/** Makes a figure's setting known, until the function that is returned takes it back. */
export function keepSetting(slug: string, setting: KeptSetting): () => void {
  kept.set(slug, setting);
  return () => void kept.delete(slug);
}

/** Writes all that has been set into the address. */
export function writeSettings(): void {
  for (const setting of kept.values()) setting.write();
}
