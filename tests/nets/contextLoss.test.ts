import { beforeAll, expect, test } from "vitest";
import { checkContext, forgetContext, read, take, watchContext } from "../../src/nets/contextLoss.ts";
import { type Tensor, tensor1d } from "../../src/nets/tf.ts";
import { useBackend } from "./backend.ts";

beforeAll(() => useBackend("cpu"));

const lost = { name: "ContextLostError" };

/** A tensor whose data never come, as on a lost context. */
const stuck = (): Tensor => Object.assign(tensor1d([1]), { data: () => new Promise(() => undefined) });

test("a read that waits when the context is lost rejects, and so does all that comes after", async () => {
  const canvas = new EventTarget();
  watchContext(canvas);
  expect([...(await read([tensor1d([1, 2])]))[0]]).toEqual([1, 2]);
  const waiting = read([stuck()]);
  canvas.dispatchEvent(new Event("webglcontextlost"));
  await expect(waiting).rejects.toMatchObject(lost);
  await expect(read([tensor1d([1])])).rejects.toMatchObject(lost);
  expect(checkContext).toThrow(/context was lost/);
});

test("zeros that were read while the context was being lost are not taken for data", async () => {
  const canvas = new EventTarget();
  watchContext(canvas);
  const zeros = Object.assign(tensor1d([5]), {
    data: async () => {
      canvas.dispatchEvent(new Event("webglcontextlost"));
      return new Float32Array(1);
    },
  });
  await expect(take([zeros])).rejects.toMatchObject(lost);
  expect(zeros.isDisposed).toBe(true);
});

test("another backend, or a new context, starts clean", async () => {
  forgetContext();
  expect(checkContext).not.toThrow();
  expect((await take([tensor1d([3])]))[0][0]).toBe(3);
});

test("the canvas of a backend that was stopped is not listened to any more", () => {
  const [old, current] = [new EventTarget(), new EventTarget()];
  watchContext(old);
  watchContext(current);
  old.dispatchEvent(new Event("webglcontextlost"));
  expect(checkContext).not.toThrow();
  current.dispatchEvent(new Event("webglcontextlost"));
  expect(checkContext).toThrow(/context was lost/);
  forgetContext();
});
