import type { ReactNode } from "react";
import { useRoom } from "./roomContext.ts";

interface Props {
  /** As a scene's `focus` names it. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A part of a picture that leaves a room to the others where the scene is not about it. */
export function StepsBack({ name, children }: Props) {
  const room = useRoom();
  return room === null || room.shows(name) ? children : null;
}
