/** Shares the items out among hands that work at the same time. What an item throws is handed to `onFailure`. */
export async function inTurns<Hand, Item>(
  hands: readonly Hand[],
  items: readonly Item[],
  work: (hand: Hand, item: Item) => Promise<void>,
  onFailure: (item: Item, error: unknown) => void,
): Promise<void> {
  const waiting = items.values();
  const takeTurns = async (hand: Hand) => {
    for (const item of waiting) {
      try {
        await work(hand, item);
      } catch (error) {
        onFailure(item, error);
      }
    }
  };
  await Promise.all(hands.map(takeTurns));
}
