import type { BrowserContext, Page } from "playwright-core";

/** Runs a script in every worker from now on, before its own. */
export async function beforeWorkers(opened: BrowserContext | Page, script: string): Promise<void> {
  await opened.route(/\/worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${script}\n${await response.text()}` });
  });
}
