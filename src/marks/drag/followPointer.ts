/** Where a pointer is, and what it is on. */
export interface Spot {
  readonly clientX: number;
  readonly clientY: number;
  readonly currentTarget: Pick<Element, "getBoundingClientRect" | "parentElement" | "setPointerCapture">;
}

/** What is looked at of a pointer's event. */
export interface PointerNews extends Spot {
  readonly pointerId: number;
  readonly pointerType: string;
  readonly button: number;
}

export interface Drag {
  /** The pointer that has hold is here; `isFirst` where it takes hold. */
  readonly onDrag: (spot: Spot, isFirst: boolean) => void;
  /** The mouse or a pen is here, whether it has hold or not. */
  readonly onHover?: (spot: Spot) => void;
  /**
   * How a finger takes hold, beside by a tap: `draws` by going anywhere, `drags` likewise but only while it is alone, as two
   * pinch the page; `sideways` alone and going sideways; `taps` not at all. What else it does is the page's.
   */
  readonly finger?: "draws" | "drags" | "sideways" | "taps";
}

/** The pointer that has hold, and the fingers that may yet take it. */
export interface Hold {
  by: number | null;
  readonly waiting: Map<number, Waiting>;
}

interface Waiting {
  readonly at: Spot;
  /** No other finger has been down meanwhile. */
  isAlone: boolean;
}

export const noHold = (): Hold => ({ by: null, waiting: new Map() });

/** How far a finger goes before it does not just rest, pixels. */
const DEAD_ZONE = 5;

/**
 * One pointer has hold at a time, from where it came down until it lifts, and all others are ignored. The mouse and a pen
 * take hold at once. A finger does when it goes somewhere, or as it lifts if it was alone and did not: so a palm that
 * rests holds nothing, and two fingers that pinch leave nothing behind.
 */
export function followPointer(hold: Hold, { onDrag, onHover, finger = "drags" }: Drag) {
  const { waiting } = hold;
  const take = (pointer: number, spot: Spot) => {
    hold.by = pointer;
    waiting.delete(pointer);
    capture(spot.currentTarget, pointer);
    onDrag(spot, true);
  };
  const goOn = (event: PointerNews, spot: Spot) => {
    const waits = waiting.get(event.pointerId);
    if (!waits) return;
    const { at: from, isAlone } = waits;
    const [across, down] = [spot.clientX - from.clientX, spot.clientY - from.clientY].map(Math.abs);
    if (Math.max(across, down) <= DEAD_ZONE) return;
    const isMeant =
      finger === "draws" || (isAlone && (finger === "drags" || (finger === "sideways" && across > down)));
    if (hold.by !== null || !isMeant) return void waiting.delete(event.pointerId);
    take(event.pointerId, from);
    onDrag(spot, false);
  };
  return {
    onPointerDown: (event: PointerNews) => {
      const { pointerId, pointerType, button } = event;
      if (button !== 0) return;
      if (pointerType === "touch") {
        const isAlone = hold.by === null && waiting.size === 0;
        for (const other of waiting.values()) other.isAlone = false;
        if (hold.by === null) waiting.set(pointerId, { at: spotOf(event), isAlone });
      } else if (hold.by === null || pointerType === "pen") take(pointerId, spotOf(event));
    },
    onPointerMove: (event: PointerNews) => {
      if (event.pointerType !== "touch") onHover?.(spotOf(event));
      if (event.pointerId === hold.by) onDrag(spotOf(event), false);
      else goOn(event, spotOf(event));
    },
    onPointerUp: ({ pointerId }: PointerNews) => {
      const waits = waiting.get(pointerId);
      if (waits?.isAlone) take(pointerId, waits.at);
      letGo(hold, pointerId);
    },
    onPointerCancel: ({ pointerId }: PointerNews) => letGo(hold, pointerId),
  };
}

function letGo(hold: Hold, pointer: number): void {
  hold.waiting.delete(pointer);
  if (hold.by === pointer) hold.by = null;
}

/** React takes `currentTarget` away after the event. */
const spotOf = ({ clientX, clientY, currentTarget }: Spot): Spot => ({ clientX, clientY, currentTarget });

/** A press that was kept while its part of the page slept may be over by now: then there is nothing to capture. */
function capture(element: Spot["currentTarget"], pointer: number): void {
  try {
    element.setPointerCapture(pointer);
  } catch {
    // It is over.
  }
}
