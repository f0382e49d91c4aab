import { describe, expect, test } from "vitest";
import { readOptions } from "../../../scripts/record/options.ts";

describe("the command line of the recorder", () => {
  test("records all figures in all scenes with pictures unless told otherwise", () => {
    expect(readOptions(["out"])).toEqual({
      task: { kind: "record", revision: null },
      folder: "out",
      extent: { figures: null, scenes: true, pictures: true, steps: 3 },
      numbersOnly: false,
    });
    expect(
      readOptions(["out", "--figures", "vae,bound", "--no-scenes", "--no-pictures", "--steps", "1"]).extent,
    ).toEqual({ figures: ["vae", "bound"], scenes: false, pictures: false, steps: 1 });
  });

  test("records another revision", () => {
    const task = { kind: "record", revision: "66d40f4" };
    expect(readOptions(["out", "--revision", "66d40f4"])).toMatchObject({ task, folder: "out" });
  });

  test("compares with a revision, with or without a folder to write into", () => {
    const task = { kind: "against", revision: "66d40f4" };
    expect(readOptions(["--against", "66d40f4"])).toMatchObject({ task, folder: null });
    expect(readOptions(["out", "--against", "66d40f4", "--numbers"])).toMatchObject({
      task,
      folder: "out",
      numbersOnly: true,
    });
  });

  test("compares two recordings; a folder to write into stands first", () => {
    const task = { kind: "compare", before: "a", after: "b" };
    expect(readOptions(["--compare", "a", "b"])).toMatchObject({ task, folder: null });
    expect(readOptions(["out", "--compare", "a", "b"])).toMatchObject({ task, folder: "out" });
  });

  test.for([
    [[], /folder/],
    [["a", "b"], /One folder/],
    [["--compare", "a"], /two recordings/],
    [["--compare", "--against", "x", "a", "b"], /Only one/],
    [["out", "--steps", "some"], /whole number/],
    [["out", "--colour"], /--colour/],
  ] as const)("%j says what is wrong", ([args, message]) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
