import type { ReactNode } from "react";

/** A remark beside the paragraph that it follows; below it where the page is narrow. */
export function MarginNote({ children }: { readonly children: ReactNode }) {
  return <aside className="chapter-note">{children}</aside>;
}
