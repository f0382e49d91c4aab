/** Tells, whenever that changes, which of these lie within the window with this margin. Gives back what ends that. */
export function watchWithin(
  rootMargin: string,
  targets: Iterable<Element>,
  onChange: (within: ReadonlySet<Element>) => void,
): () => void {
  const within = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) within[isIntersecting ? "add" : "delete"](target);
      onChange(within);
    },
    { rootMargin },
  );
  for (const target of targets) observer.observe(target);
  return () => observer.disconnect();
}
