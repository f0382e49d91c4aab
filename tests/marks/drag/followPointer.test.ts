import { expect, test } from "vitest";
import { type Drag, followPointer, noHold } from "../../../src/marks/drag/followPointer.ts";

type Kind = "mouse" | "touch" | "pen";

const nowhere = (): never => {
  throw new Error("Nobody needs to know where it is.");
};

/** An element that is dragged on, what it has heard, and pointers on it. */
function surface(finger?: Drag["finger"]) {
  const heard: string[] = [];
  const handlers = followPointer(noHold(), {
    onDrag: ({ clientX, clientY }, isFirst) => heard.push(`${isFirst ? "from" : "to"} ${clientX},${clientY}`),
    onHover: ({ clientX, clientY }) => heard.push(`over ${clientX},${clientY}`),
    ...(finger && { finger }),
  });
  const captured: number[] = [];
  const currentTarget = {
    parentElement: null,
    setPointerCapture: (id: number) => void captured.push(id),
    getBoundingClientRect: nowhere,
  };
  const pointer = (pointerId: number, pointerType: Kind = "touch") => {
    const tell = (type: "Down" | "Move" | "Up" | "Cancel", clientX = 0, clientY = 0, button = 0) =>
      handlers[`onPointer${type}`]({ pointerId, pointerType, button, clientX, clientY, currentTarget });
    return {
      down: (x: number, y: number, button = 0) => tell("Down", x, y, button),
      move: (x: number, y: number) => tell("Move", x, y),
      up: () => tell("Up"),
      cancel: () => tell("Cancel"),
    };
  };
  /** What has been heard since it was asked last. */
  const news = () => heard.splice(0);
  return { pointer, news, captured };
}

test("the mouse takes hold at once, is captured, and hovers when it does not", () => {
  const { pointer, news, captured } = surface();
  const mouse = pointer(1, "mouse");
  mouse.move(1, 1);
  expect(news()).toEqual(["over 1,1"]);
  mouse.down(2, 2, 2);
  expect(news(), "another button").toEqual([]);
  mouse.down(2, 2);
  mouse.move(2, 3);
  expect(news()).toEqual(["from 2,2", "over 2,3", "to 2,3"]);
  expect(captured).toEqual([1]);
  mouse.up();
  mouse.move(4, 4);
  expect(news()).toEqual(["over 4,4"]);
});

test("a finger takes hold where it came down as soon as it goes somewhere, or by a tap", () => {
  const { pointer, news } = surface();
  const finger = pointer(5);
  finger.down(10, 10);
  finger.move(12, 12);
  expect(news()).toEqual([]);
  finger.move(10, 20);
  expect(news()).toEqual(["from 10,10", "to 10,20"]);
  finger.up();
  finger.down(30, 30);
  finger.up();
  expect(news()).toEqual(["from 30,30"]);
});

test("a second finger neither ends a drag nor takes part in it, whichever lifts first", () => {
  const { pointer, news } = surface();
  const [one, two] = [pointer(1), pointer(2)];
  one.down(0, 0);
  one.move(10, 0);
  news();
  two.down(50, 50);
  two.move(60, 60);
  expect(news()).toEqual([]);
  one.move(20, 0);
  two.up();
  one.move(30, 0);
  expect(news()).toEqual(["to 20,0", "to 30,0"]);
  two.down(50, 50);
  one.up();
  two.move(70, 70);
  two.up();
  expect(news()).toEqual([]);
});

test("a palm that rests does not keep a finger from drawing, and leaves nothing behind", () => {
  const { pointer, news } = surface("draws");
  const [palm, finger] = [pointer(1), pointer(2)];
  palm.down(80, 90);
  palm.move(82, 91);
  finger.down(10, 10);
  finger.move(10, 20);
  palm.move(100, 100);
  finger.move(10, 30);
  finger.up();
  palm.up();
  expect(news()).toEqual(["from 10,10", "to 10,20", "to 10,30"]);
});

test("a pen takes hold from whatever has it", () => {
  const { pointer, news } = surface();
  const [palm, pen] = [pointer(1), pointer(2, "pen")];
  palm.down(80, 90);
  palm.move(90, 90);
  news();
  pen.down(1, 1);
  palm.move(95, 95);
  pen.move(2, 2);
  expect(news()).toEqual(["from 1,1", "over 2,2", "to 2,2"]);
});

test("two fingers that pinch leave nothing behind", () => {
  const { pointer, news } = surface();
  const [one, two] = [pointer(1), pointer(2)];
  one.down(0, 0);
  two.down(50, 50);
  // The browser is seldom sure of it at once.
  one.move(0, 20);
  two.move(50, 80);
  one.cancel();
  two.cancel();
  one.down(0, 0);
  two.down(50, 50);
  one.up();
  two.up();
  expect(news()).toEqual([]);
});

test("where a finger drags only sideways, or only taps, going elsewhere is the page's", () => {
  const sideways = surface("sideways");
  const finger = sideways.pointer(1);
  finger.down(0, 0);
  finger.move(3, 10);
  finger.move(40, 10);
  finger.up();
  expect(sideways.news()).toEqual([]);
  finger.down(0, 0);
  finger.move(10, 3);
  expect(sideways.news()).toEqual(["from 0,0", "to 10,3"]);

  const taps = surface("taps");
  const other = taps.pointer(1);
  other.down(0, 0);
  other.move(0, 30);
  other.up();
  expect(taps.news()).toEqual([]);
  other.down(0, 0);
  other.up();
  expect(taps.news()).toEqual(["from 0,0"]);
});

test("a press on a part that slept, over by the time it is heard, is a press all the same", () => {
  const heard: string[] = [];
  const { onPointerDown } = followPointer(noHold(), {
    onDrag: ({ clientX }) => void heard.push(`${clientX}`),
  });
  const setPointerCapture = () => {
    throw new DOMException("No active pointer with the given id is found.", "NotFoundError");
  };
  const over = { pointerId: 1, pointerType: "mouse", button: 0, clientX: 7, clientY: 0 };
  onPointerDown({
    ...over,
    currentTarget: { parentElement: null, setPointerCapture, getBoundingClientRect: nowhere },
  });
  expect(heard).toEqual(["7"]);
});
