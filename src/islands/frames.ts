const waiting: (() => void)[] = [];
let isBusy = false;

/**
 * Does something to the page in a frame of its own: what comes near at once is laid out part by part, and no frame waits
 * for all of it. What is `urgent` goes before the rest.
 */
export function inAFrameOfItsOwn(task: () => void, urgent = false): void {
  if (urgent) waiting.unshift(task);
  else waiting.push(task);
  if (!isBusy) next();
}

function next(): void {
  const task = waiting.shift();
  isBusy = task !== undefined;
  if (!task) return;
  task();
  // After the next drawing: what this task changed is laid out by then.
  requestAnimationFrame(() => setTimeout(next));
}
