const numbers = /[−-]?\d[\d,]*(?:\.\d+)?(?:e[−-]?\d+)?/g;

/**
 * Words with what each number was before: "the KL is 0.20 (was 0.31)". Where the sentence itself is another one it stands
 * alone: it says what has changed.
 */
export function withChanges(before: string, after: string): string {
  const were = before.match(numbers) ?? [];
  if (before.split(numbers).join("#") !== after.split(numbers).join("#")) return after;
  let i = 0;
  return after.replace(numbers, (now) => {
    const was = were[i++];
    return was === now ? now : `${now} (was ${was})`;
  });
}
