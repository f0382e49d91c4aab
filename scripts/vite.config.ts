import { defineConfig } from "vite";
import { about } from "../build/about.ts";
import { kernels } from "../build/kernels.ts";

/** What scripts need of the site's build: what figures tell of themselves, and the compiled kernels of the nets. */
export default defineConfig({
  plugins: [about(), kernels()],
  worker: { format: "es", plugins: () => [kernels()] },
});
