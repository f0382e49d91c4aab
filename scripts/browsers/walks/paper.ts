import { chapters } from "../../../src/contents.ts";
import { hasPoppler, pdfPages } from "../../../tests/browser/support/pdfPages.ts";
import type { Visit } from "../visit.ts";

/** A chapter and a figure have at least so much to print, bytes. */
const leastBytes = 20_000;

/** A title may be broken into lines, and its letters joined. */
const lettersOf = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** Every chapter on paper. */
export async function printPages({ reader, tally }: Visit): Promise<void> {
  const { engine } = reader;
  const what = "chapters are printed";
  const why = engine.cannot.get("print");
  if (why !== undefined) return tally.skip(what, why);
  const hasTools = hasPoppler();
  for (const { address, title } of chapters)
    await tally.ask(what, address, async () => {
      await reader.open(address);
      const pdf = await engine.print();
      if (!hasTools) return pdf.length > leastBytes ? [] : [`${pdf.length} bytes of PDF`];
      const texts = pdfPages(pdf).map(({ text }) => text);
      return [
        ...(texts.length > 3 ? [] : [`${texts.length} pages`]),
        ...(lettersOf(texts[0] ?? "").includes(lettersOf(title))
          ? []
          : ["its title is not on the first page"]),
        ...texts.flatMap((text, i) => (text.trim() === "" ? [`page ${i + 1} is empty`] : [])),
      ];
    });
}
