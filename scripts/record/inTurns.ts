/** Works through all items, so many at a time, in order. What an item throws is handed to `onFailure`. */
export async function inTurns<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
  onFailure: (item: T, error: unknown) => void,
): Promise<void> {
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) await work(item).catch((error: unknown) => onFailure(item, error));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
