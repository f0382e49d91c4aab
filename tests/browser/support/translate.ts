import type { Page } from "playwright-core";

/** Does to a page what Chrome's translator does: each text that may be translated is replaced by one in two `<font>`s. */
export const translate = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const kept = '[translate="no"], script, style, noscript, textarea, option';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const translatable = texts.filter(
      (text) => text.data.trim() !== "" && !text.parentElement?.closest(kept),
    );
    for (const text of translatable) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.append(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    }
    return translatable.length;
  });
