import type { Plugin } from "vite";
import { cutFont, keepFont } from "./cutFont.ts";

/**
 * The signs that the site's formulas use, face by face; tests/browser/pages.test.ts finds one that is missing. They cut
 * the six faces of a chapter from 99 kB to 33.
 */
const used: Readonly<Record<string, string>> = {
  "Main-Regular": `${ascii()}ΓΔΛΣΠ\u200b\u00a0\u02c9…⋯′ℓ←→⟶∂∇−∗∝∞∣∥∼≈≪≫⋅×±≤≥⊤`,
  "Main-Bold": "0123456789abcdefghijklmnopqrstuvwxyz",
  "Math-Italic": "ACDEFGHIJKLMNOPQRSTUVXZabcdefghijklmnopqrstuvwxyzαβγδεηθκλμνξπρστφψωϕϵ",
  "AMS-Regular": "ENPR",
  "Caligraphic-Regular": "ADFHLNOU",
  "Size1-Regular": "()[]∑∏∫√",
  "Size2-Regular": "()[]{}∑∏∫√",
};

/**
 * Each face of KaTeX's stylesheet in woff2 alone (it names three formats, and every browser that runs the figures reads this
 * one: 1.2 MB less), and before it the same face cut to the signs in use. A formula that needs another sign, typed by a
 * reader, fetches the whole face.
 */
export function katexFonts(): Plugin {
  return {
    name: "katex-fonts",
    enforce: "pre",
    transform: {
      filter: { id: /katex.*\.css$/ },
      async handler(css, id) {
        const oneFormat = css.replace(
          /,\s*url\([^)]+\.(?:woff|ttf)\)\s*format\(["'](?:woff|truetype)["']\)/g,
          "",
        );
        let sheet = oneFormat;
        for (const [rule, file = "", face = ""] of oneFormat.matchAll(
          /@font-face\s*\{[^}]*url\((fonts\/KaTeX_([\w-]+)\.woff2)\)[^}]*\}/g,
        )) {
          if (!used[face]) continue;
          // A browser takes the height of a line from the face that has the blank: without it from another family.
          const signs = ` ${used[face]}`;
          const font = await cutFont(id, `./${file}`, signs);
          const address = await keepFont(id, file.replace(".woff2", "-cut.woff2"), font);
          const cut = rule.replace(file, address).replace(/;?\}$/, `;unicode-range:${unicodeRange(signs)}}`);
          sheet = sheet.replace(rule, rule + cut);
        }
        return sheet;
      },
    },
  };
}

function ascii(): string {
  return Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join("");
}

function unicodeRange(signs: string): string {
  return [...signs].map((sign) => `U+${sign.codePointAt(0)?.toString(16)}`).join(",");
}
