/** What the browser says of its storage for this address, bytes. */
export interface StorageSpace {
  /** Taken by all that lies at the address, other people's pages of the same host among it. */
  readonly taken: number;
  readonly allowed: number;
}

/** Null where the browser does not say. */
export async function storageSpace(): Promise<StorageSpace | null> {
  try {
    const { usage: taken, quota: allowed } = await navigator.storage.estimate();
    return taken === undefined || allowed === undefined ? null : { taken, allowed };
  } catch {
    return null;
  }
}
