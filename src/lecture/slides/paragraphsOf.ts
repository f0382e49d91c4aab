/** The paragraphs of a slide's text, which empty lines part. */
export const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/);
