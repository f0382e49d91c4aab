import { describe, expect, test } from "vitest";
import { latestWins } from "../../src/worker/latestWins.ts";

/** A worker that answers when told to, in the order of the questions. */
function slowWorker() {
  const asked: number[] = [];
  const answers: { resolve: (n: number) => void; reject: (e: Error) => void }[] = [];
  const ask = latestWins<number, number>((question) => {
    asked.push(question);
    return new Promise((resolve, reject) => answers.push({ resolve, reject }));
  });
  return { asked, answers, ask };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe("latestWins", () => {
  test("asks at once, then only the latest of those that came meanwhile", async () => {
    const { asked, answers, ask } = slowWorker();
    const got = [ask(1), ask(2), ask(3), ask(4)];
    expect(asked).toEqual([1]);
    answers[0].resolve(10);
    await turn();
    expect(asked).toEqual([1, 4]);
    answers[1].resolve(40);
    expect(await Promise.all(got)).toEqual([10, null, null, 40]);
  });

  test("goes on after an error, which reaches its own question only", async () => {
    const { answers, ask } = slowWorker();
    const first = ask(1);
    const second = ask(2);
    answers[0].reject(new Error("lost"));
    await expect(first).rejects.toThrow("lost");
    answers[1].resolve(20);
    expect(await second).toBe(20);
  });

  test("keeps order: a question asked after an answer waits for the one that was let in", async () => {
    const { asked, answers, ask } = slowWorker();
    const first = ask(1);
    const second = ask(2);
    answers[0].resolve(10);
    await first;
    const third = ask(3);
    await turn();
    expect(asked).toEqual([1, 2]);
    answers[1].resolve(20);
    await turn();
    answers[2].resolve(30);
    expect([await second, await third]).toEqual([20, 30]);
  });
});
