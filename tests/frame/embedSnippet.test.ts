import { expect, test } from "vitest";
import { embedSnippet } from "../../src/frame/share/embedSnippet.ts";

test("a snippet is one frame, and nothing in its address or title breaks out of it", () => {
  const html = embedSnippet('https://host.example/figure/vae?a=1&b="><script>', 'q "is" <p> & more', 720);
  expect(html).toBe(
    '<iframe src="https://host.example/figure/vae?a=1&amp;b=&quot;>&lt;script>" title="q &quot;is&quot; &lt;p> &amp; more" ' +
      'width="100%" height="720" loading="lazy" allow="fullscreen; clipboard-write" style="border: 0"></iframe>',
  );
});
