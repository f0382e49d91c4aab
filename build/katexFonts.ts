import type { Plugin } from "vite";

/** KaTeX's stylesheet names each font three times; every browser that runs the figures reads woff2. Saves 1.2 MB of files. */
export function katexFonts(): Plugin {
  return {
    name: "katex-fonts",
    enforce: "pre",
    transform: {
      filter: { id: /katex.*\.css$/ },
      handler: (css) =>
        css.replace(/,\s*url\([^)]+\.(?:woff|ttf)\)\s*format\(["'](?:woff|truetype)["']\)/g, ""),
    },
  };
}
