import type { ReactNode } from "react";
import { usePlot } from "./context.ts";

/** Marks that end where the axes do. */
export function Clip({ children }: { readonly children: ReactNode }) {
  return <g clipPath={`url(#${usePlot().clip})`}>{children}</g>;
}
