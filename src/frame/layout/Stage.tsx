import type { ContextType, ReactNode } from "react";
import { ComparingContext } from "../../marks/comparing.ts";
import { PartsContext } from "../../ui/parts/partsContext.ts";
import { RoomContext } from "../../ui/parts/roomContext.ts";
import { HistoryContext } from "../history/historyContext.ts";
import type { Frame } from "../useFrame.ts";

interface Props {
  readonly slug: string;
  readonly frame: Pick<Frame, "stage" | "compare" | "parts" | "setting">;
  /** What a lecture hall has for the picture; null where it is read. */
  readonly room: ContextType<typeof RoomContext>;
  /** A run is shown, whose transport stands above. */
  readonly isRunning: boolean;
  /** The picture. */
  readonly children: ReactNode;
}

/** Where a figure's picture is drawn, and what it may ask: the room, the parts that are told, the history, A. */
export function Stage({ slug, frame, room, isRunning, children }: Props) {
  const { stage, compare, parts, setting } = frame;
  return (
    <div
      data-shows={compare.showsA ? "a" : undefined}
      className={isRunning ? "figure-stage figure-stage-running" : "figure-stage"}
      ref={stage}
      translate="no"
      role="group"
      aria-label="Picture"
      aria-describedby={`${slug}-words`}
    >
      <RoomContext value={room}>
        <PartsContext value={parts}>
          <HistoryContext value={setting.history}>
            <ComparingContext value={compare}>{children}</ComparingContext>
          </HistoryContext>
        </PartsContext>
      </RoomContext>
    </div>
  );
}
