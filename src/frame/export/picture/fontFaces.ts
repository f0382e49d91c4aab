/** The faces that this page has loaded, as text with the fonts in it. */
export async function fontFaces(): Promise<string> {
  const loaded = new Set([...document.fonts].filter(({ status }) => status === "loaded").map(keyOf));
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .filter(({ style }) => loaded.has(keyOfRule(style)))
      .map(({ cssText }) => withFonts(cssText, sheet.href ?? document.baseURI)),
  );
  return (await Promise.all(faces)).join("\n");
}

interface Face {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly unicodeRange: string;
}

const keyOf = ({ family, style, weight, unicodeRange }: Face) =>
  [family, style, weight, unicodeRange].join(" ").replace(/["']/g, "").toLowerCase();

const keyOfRule = (rule: CSSStyleDeclaration) =>
  keyOf({
    family: rule.getPropertyValue("font-family"),
    style: rule.getPropertyValue("font-style") || "normal",
    weight: rule.getPropertyValue("font-weight") || "normal",
    unicodeRange: rule.getPropertyValue("unicode-range") || "U+0-10FFFF",
  });

async function withFonts(rule: string, sheet: string): Promise<string> {
  const addresses = [...rule.matchAll(/url\("(?!data:)([^"]+)"\)/g)].map(([, address]) => address);
  let text = rule;
  for (const address of addresses)
    text = text.replace(address, await dataAddress(new URL(address, sheet).href));
  return text;
}

async function dataAddress(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join("");
  return `data:font/woff2;base64,${btoa(letters)}`;
}
