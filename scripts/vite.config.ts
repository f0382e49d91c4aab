import { defineConfig } from "vite";
import { kernels } from "../build/kernels.ts";

/** What scripts need of the site's build: the compiled kernels of the nets. */
export default defineConfig({ plugins: [kernels()] });
