interface Props {
  /** The index, or why there is none. */
  readonly index: unknown;
  readonly query: string;
  readonly count: number;
}

/** One line below the field: how much was found, or what to try. */
export function SearchStatus({ index, query, count }: Props) {
  return (
    <p className="search-status" role="status">
      {saying(index, query.trim(), count)}
      {count > 0 && <span className="search-keys"> ↑ ↓ choose, Enter goes there.</span>}
    </p>
  );
}

function saying(index: unknown, query: string, count: number): string {
  if (index === "missing")
    return "The index of the site could not be loaded. Close this and try again when you are online; the glossary and the gallery list what there is.";
  if (query === "") return "Try: evidence, φ, soft max, temperature, monkey. Beginnings of words will do.";
  if (index === "loading") return "Looking…";
  if (count === 0)
    return `Nothing is found for “${query}”. Try one word in place of several, its beginning, or the name of a symbol: tau for τ.`;
  return count === 1 ? "One is found." : `${count} are found.`;
}
