import { ask } from "./ask.ts";

/** A browser may ask its reader first: whoever has not answered by then can copy by hand. */
const PATIENCE = 3_000;

/** Copies a text; false where the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    return true;
  };
  return (await ask("clipboard", copy, PATIENCE)) === true;
}
