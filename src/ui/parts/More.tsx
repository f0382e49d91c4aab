import { type ReactNode, useContext } from "react";
import { PartsContext } from "./partsContext.ts";
import { useRoom } from "./roomContext.ts";
import "./parts.css";

interface Props {
  /** As a scene's `opens` names it: unique in its figure. */
  readonly name: string;
  /** What is behind it, in a few words. */
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * A second part of a picture: one press away, opened by the scenes that need it. It is drawn while it stands open; a room
 * sees it only then.
 */
export function More({ name, title, children }: Props) {
  const { open, setOpen } = useContext(PartsContext);
  const isOpen = open.has(name);
  const room = useRoom();
  if (room) return isOpen && room.shows(name) ? children : null;
  return (
    <details
      className="more"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(name, currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}
