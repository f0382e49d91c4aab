import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { about } from "./build/about.ts";
import { codeSplitting } from "./build/chunks.ts";
import { digits } from "./build/digits.ts";
import { kernels } from "./build/kernels.ts";
import { katexFonts } from "./build/katexFonts.ts";
import { notFound } from "./build/notFound.ts";
import { inlined, pictures } from "./build/pictures.ts";
import { prerender } from "./build/prerender.ts";
import { reactErrors } from "./build/reactErrors.ts";
import { subsetFonts } from "./build/subsetFonts.ts";

const tensorflow = ["core", "backend-wasm", "backend-webgl", "backend-cpu"].map(
  (part) => `@tensorflow/tfjs-${part}`,
);

export default defineConfig(({ isPreview }) => ({
  // While developing, the one index.html answers every address; what is built knows its own.
  appType: isPreview ? "mpa" : "spa",
  base: "./",
  plugins: [
    react(),
    reactErrors(),
    about(),
    katexFonts(),
    subsetFonts(),
    digits(),
    kernels(),
    pictures(),
    prerender(),
    notFound(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/app",
      filename: "sw.ts",
      injectRegister: null,
      manifest: false,
      injectManifest: {
        injectionPoint: "self.filesOfTheBuild",
        // Digits and trained networks are kept when they are used (src/data/fetchKept.ts).
        globPatterns: ["**/*.{html,js,css,woff2,wasm,svg,png}", "search.json"],
        // A page has early.js in itself.
        globIgnores: ["404.html", "early.js", "retired-sw.js"],
        maximumFileSizeToCacheInBytes: 4_000_000,
      },
    }),
  ],
  ssr: inlined,
  worker: { format: "es", plugins: () => [kernels()] },
  optimizeDeps: {
    include: [...tensorflow, "@tensorflow/tfjs-core/dist/register_all_gradients", "comlink"],
  },
  build: {
    target: "es2023",
    rolldownOptions: { output: { codeSplitting } },
    modulePreload: {
      // Where modules are not fetched ahead they are fetched when they are asked for.
      polyfill: false,
      // A page's own script runs already when it asks for others; Firefox tells an error where it is to be fetched ahead again.
      resolveDependencies: (_url, files, { hostType }) =>
        hostType === "js" ? files.filter((file) => !/^assets\/index-[^/]*\.js$/.test(file)) : files,
    },
    // One stylesheet: a prerendered page is whole before any script has run.
    cssCodeSplit: false,
    // wasm and pictures stay files: the policy allows no data: scripts.
    assetsInlineLimit: 0,
  },
  preview: { port: 4173, strictPort: false },
}));
