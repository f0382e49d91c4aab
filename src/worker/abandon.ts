const ends = new Set<() => void>();

/** Says how a worker ends when nobody waits for it any more; gives back what takes that back. */
export function whenAbandoned(end: () => void): () => void {
  ends.add(end);
  return () => void ends.delete(end);
}

/** Ends the page's workers, which hang or take too long: what was asked of them rejects, and the next run starts a new one. */
export function abandonWorkers(): void {
  for (const end of ends) end();
}
