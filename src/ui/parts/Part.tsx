import type { ReactNode } from "react";
import { useIsHidden } from "./partsContext.ts";

interface Props {
  /** As a scene's `hides` names it. */
  readonly name: string;
  readonly children: ReactNode;
  /** What stands in its place meanwhile; nothing if it is left out. */
  readonly instead?: ReactNode;
}

/** A part of a picture that may give an answer away: while it is kept secret it is not in the page. */
export function Part({ name, children, instead = null }: Props) {
  return useIsHidden(name) ? instead : children;
}
