import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { moved } from "../edits.ts";
import type { OwnLecture } from "../ownLecture.ts";
import { beatTitle } from "../../slides/beatTitle.ts";
import type { Row } from "./rows.ts";
import { SlideRow } from "./SlideRow.tsx";
import type { Edit } from "./useOwnLecture.ts";

interface Props {
  readonly lecture: OwnLecture;
  readonly rows: readonly Row[];
  readonly edit: Edit;
  /** The own slide whose fields stand open; null for none. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  /** Adds a text slide behind this one. */
  readonly onAddBehind: (id: string) => void;
}

const instructions = {
  draggable: "Space picks the slide up, the arrow keys move it, Space puts it down, Escape puts it back.",
};

/** The slides in their order: by mouse, finger or keyboard each can be put elsewhere. */
export function SlideList({ lecture, rows, edit, open, onOpen, onAddBehind }: Props) {
  const sensors = useSensors(
    useSensor(PointerSensor),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (id: UniqueIdentifier) => lecture.entries.findIndex((entry) => entry.id === id);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) edit((old) => moved(old, String(active.id), placeOf(over.id)));
  };
  return (
    <DndContext
      id="slides"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{ announcements: announcementsOf(rows), screenReaderInstructions: instructions }}
    >
      <SortableContext items={rows.map(({ entry }) => entry.id)} strategy={verticalListSortingStrategy}>
        <ol className="own-rows">
          {rows.map((row, i) => (
            <SlideRow
              key={row.entry.id}
              row={row}
              edit={edit}
              isOpen={open === row.entry.id}
              onOpen={onOpen}
              onAddBehind={onAddBehind}
              placeBefore={i > 0 ? placeOf(rows[i - 1].entry.id) : null}
              placeBehind={i < rows.length - 1 ? placeOf(rows[i + 1].entry.id) : null}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

function announcementsOf(rows: readonly Row[]): Announcements {
  const nameOf = (id: UniqueIdentifier) => {
    const row = rows.find(({ entry }) => entry.id === id);
    return row ? `“${beatTitle(row.beat)}”` : "The slide";
  };
  const placeOf = (id: UniqueIdentifier) =>
    `place ${rows.findIndex(({ entry }) => entry.id === id) + 1} of ${rows.length}`;
  return {
    onDragStart: ({ active }) => `${nameOf(active.id)} is picked up at ${placeOf(active.id)}.`,
    onDragOver: ({ active, over }) =>
      over ? `${nameOf(active.id)} is over ${placeOf(over.id)}.` : undefined,
    onDragEnd: ({ active, over }) =>
      over ? `${nameOf(active.id)} is put down at ${placeOf(over.id)}.` : undefined,
    onDragCancel: ({ active }) => `${nameOf(active.id)} is back at ${placeOf(active.id)}.`,
  };
}
