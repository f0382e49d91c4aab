/** How much a lecture may hold: as a file, in a link, and on each of its slides. */
export const limits = {
  /** Bytes of a file. */
  file: 1_000_000,
  /** Characters of a link, the site's address included: some hosts and messengers take no more. */
  link: 8_000,
  beats: 500,
  /** Characters of a title, of a slide's text, of what is said, and of a figure's setting. */
  title: 200,
  text: 4_000,
  spoken: 4_000,
  setting: 8_000,
  minutes: 180,
  /** Steps of a figure's run. */
  steps: 1_000_000,
} as const;
