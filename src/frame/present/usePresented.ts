import { useCallback, useContext, useState } from "react";
import type { Room } from "../../ui/parts/roomContext.ts";
import type { Figure, Scene } from "../contract.ts";
import type { Frame } from "../useFrame.ts";
import { LeadContext } from "./lead.ts";
import { useAloneOnScreen } from "./useAloneOnScreen.ts";
import { useFirstScene } from "./useFirstScene.ts";
import { useRoomOf } from "./useRoomOf.ts";

export interface Presented {
  /** A deck leads it. */
  readonly isLed: boolean;
  /** Null on a page, and on a screen that is held in the hand. */
  readonly room: Room | null;
  /** How many times all of it is enlarged. */
  readonly zoom: number;
  /** The knobs that are shown; all of them where it is undefined. */
  readonly knobs: readonly string[] | undefined;
  /** Shows all knobs, or those alone that the scene is about. */
  readonly turnKnobs: () => void;
  /** The classes by which it looks so. */
  readonly looks: string;
}

/** How a figure stands before a room, if it does. */
export function usePresented(figure: Figure, frame: Frame, hasRun: boolean): Presented {
  const { root, stage, setting, telling, presenting } = frame;
  const isLed = useContext(LeadContext) !== null;
  useAloneOnScreen(root, presenting && !isLed);
  useFirstScene(figure, setting, presenting && !isLed, hasRun);
  const { zoom, room } = useRoomOf(stage, presenting, partsOf(figure, telling.scene));
  const [hasAllKnobs, setAllKnobs] = useState(false);
  const turnKnobs = useCallback(() => setAllKnobs((all) => !all), []);
  const looks = [
    presenting && "figure-presented",
    room && "figure-in-room",
    room && hasAllKnobs && "figure-all-knobs",
  ];
  return {
    isLed,
    room,
    zoom,
    knobs: room && !hasAllKnobs ? (telling.scene?.focus?.knobs ?? []) : undefined,
    turnKnobs,
    looks: looks.filter(Boolean).join(" "),
  };
}

/**
 * What a scene is about. A figure that stands in none shows what the first of its scenes does that opens nothing for it: a
 * room has no place for all of it.
 */
function partsOf({ scenes }: Figure, scene: Scene | null): readonly string[] | undefined {
  const about = scene ?? scenes.find(({ focus, opens }) => focus?.parts && !opens);
  return about?.focus?.parts;
}
