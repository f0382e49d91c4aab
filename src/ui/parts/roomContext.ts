import { createContext, useContext } from "react";

/** What a figure has when it is presented to a room: its letters are enlarged, so its picture has few pixels, and each counts. */
export interface Room {
  /** The place of its picture, pixels of its own: as it is laid out, before it is enlarged. */
  readonly width: number;
  readonly height: number;
  /** The scene is about this part of the picture, or does not say what it is about. */
  readonly shows: (part: string) => boolean;
}

/** What a room shows of which a scene names these parts: those, or where it names none all of them. */
export const showsOnly =
  (parts: readonly string[] | undefined): Room["shows"] =>
  (part) =>
    !parts || parts.includes(part);

/** Null where a figure stands on a page. */
export const RoomContext = createContext<Room | null>(null);

export const useRoom = (): Room | null => useContext(RoomContext);

/** How high a picture is drawn: as high as the room is, less what stands above and below it; on a page as it is wont to. */
export function useHeight(usual: number, beside = 0): number {
  const room = useRoom();
  return room ? Math.max(80, room.height - beside) : usual;
}
