import { createHash } from "node:crypto";

/** How a policy names a script or a style sheet that stands in the page: by what it says. */
export const checksum = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
