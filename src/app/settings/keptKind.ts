/** Puts back what was cleared, as long as the page is open. */
export type PutBack = () => Promise<unknown> | void;

/** One kind of thing that the site keeps in this browser. */
export interface KeptKind {
  readonly name: string;
  /** What it is, in a sentence. */
  readonly holds: string;
  /** What else is to be known before it is cleared, in a sentence. */
  readonly warning?: string;
  /** It cannot be put back once it is cleared. */
  readonly isFinal?: true;
  /** Bytes that it takes, as far as they can be counted; 0 if nothing is kept. */
  size(): Promise<number>;
  /** Calls back when its size may have changed while it is looked at; returns the way to stop. */
  follow?(changed: () => void): () => void;
  /** Forgets all of it. Resolves with the way to put it back; null if there is none. */
  clear(): Promise<PutBack | null>;
}
