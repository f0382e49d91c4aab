import fc from "fast-check";
import { expect, test } from "vitest";
import { grouped } from "../../src/math/grouped.ts";

test("thousands are parted, digits behind the point are not", () => {
  expect([0, 7, 999, 1000, 12_345, 1_234_567, -1234, 0.12345678, 1234.56789].map(grouped)).toEqual([
    "0",
    "7",
    "999",
    "1,000",
    "12,345",
    "1,234,567",
    "-1,234",
    "0.12345678",
    "1,234.56789",
  ]);
});

test("numbers that no file can have are written in full all the same", () => {
  expect([2 ** 70, -1e21, Number.POSITIVE_INFINITY].map(grouped)).toEqual([
    "1,180,591,620,717,411,303,424",
    "-1,000,000,000,000,000,000,000",
    "Infinity",
  ]);
});

test("it is what Intl writes, of whole numbers and of decimals", () => {
  const intl = new Intl.NumberFormat("en", { maximumSignificantDigits: 15 });
  const whole = fc.maxSafeInteger().filter((n) => Math.abs(n) < 1e15 && !Object.is(n, -0));
  const decimal = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 10, 1e3, 1e5));
  fc.assert(fc.property(whole, (n) => grouped(n) === intl.format(n)));
  fc.assert(
    fc.property(decimal, ([n, parts]) => {
      const value = n / parts + 0;
      return grouped(value) === intl.format(value);
    }),
  );
});
