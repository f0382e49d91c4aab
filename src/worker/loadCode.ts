/** A part of the worker's code did not come, or not whole: this worker will not ask for it again. The next run starts another. */
class CodeLostError extends Error {
  override readonly name = "CodeLostError";
}

/** Loads a part of the worker's code. Rejects with a CodeLostError, a sentence for the reader, if it cannot be had. */
export async function loadCode<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch (cause) {
    throw new CodeLostError("The code that computes this could not be loaded. Are you offline?", { cause });
  }
}
