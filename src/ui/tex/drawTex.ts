import { ParseError, render } from "katex";

/**
 * Draws a formula that somebody has typed, or that came from an address or a file, into an element, which is emptied first.
 * KaTeX makes each node; no HTML is written. Sizes and expansions have bounds, and nothing is trusted.
 * @returns why it could not be drawn, in a sentence; null if it was
 */
export function drawTex(element: HTMLElement, tex: string, display: boolean): string | null {
  element.replaceChildren();
  try {
    render(tex, element, {
      displayMode: display,
      throwOnError: true,
      strict: "ignore",
      trust: false,
      maxExpand: 300,
      // In ems: a strut or a rule of a thousand would push all else out of sight.
      maxSize: 12,
    });
    return null;
  } catch (error) {
    element.replaceChildren();
    if (error instanceof ParseError) return error.message.replace(/^KaTeX parse error: /, "");
    // Braces in braces without end: the stack is full.
    return "This formula is nested too deep.";
  }
}
