/** What JSON cannot say of a number stands as { "$number": "-Infinity" }. */
const key = "$number";

const isPlain = (value: unknown): boolean =>
  typeof value !== "number" || (Number.isFinite(value) && !Object.is(value, -0));

/** Writes plain data as JSON so that every number of it is read back to the bit: −0, NaN and the infinities too. */
export const writeJson = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    isPlain(value) ? value : { [key]: Object.is(value, -0) ? "-0" : String(value) },
  );

const isNumber = (value: unknown): value is { readonly [key]: string } =>
  typeof value === "object" &&
  value !== null &&
  key in value &&
  typeof value[key] === "string" &&
  /^(-0|NaN|-?Infinity)$/.test(value[key]);

/** Reads what `writeJson` wrote. Throws a SyntaxError if it is no JSON. */
export const readJson = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) => (isNumber(value) ? Number(value[key]) : value));
