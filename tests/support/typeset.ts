import { typesetKatex } from "../../src/ui/tex/katex.ts";
import { typesetWith } from "../../src/ui/tex/typeset.ts";

// As while pages are built: every formula is typeset at once.
typesetWith(typesetKatex);
