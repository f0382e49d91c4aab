/** The text of a file that computes a figure, by its path below src/. Rejects if no such file may be listed. */
export async function readSource(path: string): Promise<string> {
  const { sourceTexts } = await import("./sourceTexts.ts");
  const text = sourceTexts[`../${path}`];
  if (text === undefined)
    throw new Error(
      `There is no src/${path} among the files that a figure can show (src/frame/sourceTexts.ts).`,
    );
  return text;
}
