/**
 * The style sheets of this page as text that holds anywhere: what asks for the screen has been answered, and nothing
 * moves. Faces are left out. As they were written: what a browser tells of `font: … var(--sans)` cannot be read again.
 */
export async function styleRules(): Promise<string> {
  const sheets = document.querySelectorAll<HTMLElement>("link[rel=stylesheet], style");
  const texts = await Promise.all(Array.from(sheets, textOf));
  return [...texts, "*, ::before, ::after { animation: none !important; transition: none !important; }"]
    .join("\n")
    .replace(/@font-face\s*\{[^}]*\}/g, "")
    .replace(/@media([^{]+)\{/g, (_, asked: string) => (matchMedia(asked).matches ? "@media all{" : never))
    .replace(/(?<![\w.-])(-?[\d.]+)(v[wh])\b/g, (_, number: string, unit: string) => inPixels(number, unit))
    .replace(/(?<![\w.#-])canvas(?=[\s,.:>{])/g, "img");
}

const never = "@media not all{";

async function textOf(sheet: HTMLElement): Promise<string> {
  if (!(sheet instanceof HTMLLinkElement)) return sheet.textContent ?? "";
  return (await fetch(sheet.href)).text();
}

const inPixels = (number: string, unit: string) =>
  `${(Number(number) / 100) * (unit === "vw" ? innerWidth : innerHeight)}px`;
