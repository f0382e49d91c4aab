import type { ReactNode } from "react";
import "./notes.css";

/** Sentences under the pictures: the first says what is so, the others how it is to be read. */
export const Notes = ({ children }: { readonly children: ReactNode }) => (
  <div className="notes columns-across">{children}</div>
);
