import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect } from "vitest";
import { FigureDriver, records } from "./support/figure.ts";
import { test } from "./support/test.ts";

const small = "width=64&batch=32";
const files = (...names: string[]) =>
  names.map((name) => fileURLToPath(new URL(`../data/own/files/${name}`, import.meta.url)));
const fashion = files("fashion-t10k-images-idx3-ubyte.gz", "fashion-t10k-labels-idx1-ubyte.gz");

const zone = (page: Page) => page.getByRole("region", { name: "Your own pictures" });
const choose = (page: Page, chosen: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]) =>
  zone(page).locator("input[type=file]").setInputFiles(chosen);
const opened = (page: Page) => new FigureDriver(page, "vae").ready();
const setInAddress = (page: Page) => new URL(page.url()).searchParams.get("set");

/** A PNG file of grey squares, as many across and down, each of one grey with a lighter dot. */
function png(name: string, columns: number, rows: number, paper = 0) {
  const image = new PNG({ width: 28 * columns, height: 28 * rows });
  for (let y = 0; y < image.height; y++)
    for (let x = 0; x < image.width; x++) {
      const isDot = Math.hypot((x % 28) - 14, (y % 28) - 14) < 6;
      image.data.set(
        [...Array.from({ length: 3 }, () => (isDot ? 255 - paper : paper)), 255],
        4 * (y * image.width + x),
      );
    }
  return { name, mimeType: "image/png", buffer: PNG.sync.write(image) };
}

/** Drops so many pictures of a dark dot on the line, drawn and written by the page itself. Gives what each file is. */
const dropDots = (page: Page, types: readonly string[], many: number) =>
  zone(page).evaluate(
    async (line, [types, many]) => {
      const canvas = document.createElement("canvas");
      const pen = canvas.getContext("2d");
      if (!pen) throw new Error("No canvas.");
      canvas.width = canvas.height = 56;
      const files = new DataTransfer();
      for (let k = 0; k < many; k++) {
        pen.fillStyle = "white";
        pen.fillRect(0, 0, 56, 56);
        pen.fillStyle = "black";
        pen.fillRect(14 + k, 14, 14, 28);
        const type = types[k % types.length];
        const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type));
        if (!blob) throw new Error(`No ${type}.`);
        files.items.add(new File([blob], `dot ${k}.${blob.type.slice(6)}`, { type: blob.type }));
      }
      for (const type of ["dragover", "drop"])
        line.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: files }));
      return [...files.files].map((file) => file.type);
    },
    [types, many] as const,
  );

describe("a reader's own pictures", () => {
  test("are understood, taken, learned, still there after a reload, and forgotten", {
    tags: "tenth",
  }, async ({ openPage }) => {
    const { page } = await openPage(`figure/vae?data=own&${small}`);
    const figure = await opened(page);
    await zone(page).getByText("No pictures of yours are kept here.").waitFor();
    await choose(page, fashion);
    await zone(page).getByText("20 pictures with labels of 10 classes").waitFor();
    await figure.button("Use these pictures").click();
    await zone(page).getByText("It learns fashion-t10k-images-idx3-ubyte.gz").waitFor();
    const set = setInAddress(page) ?? "";
    expect(set).toMatch(/^[0-9a-f]{8}-fashion-t10k-images-idx3-ubyte\.gz$/);
    await figure.ready();
    await figure.runTo(30);
    const trained = await figure.json();
    expect(trained.params).toMatchObject({ data: "own", set });
    expect(records(trained, "encodings")).toHaveLength(2);
    const [first, last] = [records(trained, "heldOut")[0], records(trained, "heldOut").at(-1)];
    expect(Number(last?.elbo)).toBeGreaterThan(Number(first.elbo));

    await page.reload();
    await figure.ready();
    await zone(page).getByText("20 pictures of 10 classes").waitFor();
    const resume = figure.root.getByRole("button", { name: /^Resume at step/ });
    await resume.click();
    await expect.poll(() => figure.step()).toBeGreaterThanOrEqual(30);

    await figure.button("Forget these pictures").click();
    await zone(page).getByText("No pictures of yours are kept here.").waitFor();
    await expect.poll(() => setInAddress(page)).toBe(null);
    await figure.ready();
    expect(records(await figure.json(), "encodings")).toHaveLength(1000);
    await page.reload();
    await zone(page).getByText("No pictures of yours are kept here.").waitFor();
  });

  test("that cannot be read are named, and the run stands", { tags: "tenth" }, async ({ openPage }) => {
    const { page } = await openPage(`figure/vae?data=own&${small}`);
    const figure = await opened(page);
    await figure.stepBy(2);
    const told = zone(page).getByRole("alert");
    await choose(page, files("nan.npz"));
    await told.getByText("nan.npz, images.npy, picture 4 (counted from 0), number 63: NaN").waitFor();
    await choose(page, files("table.npy"));
    await told.getByText("table.npy holds 10 × 3").waitFor();
    const [images] = fashion;
    const cut = readFileSync(images).subarray(0, 4000);
    await choose(page, { name: "cut-idx3-ubyte.gz", mimeType: "", buffer: cut });
    await told.getByText("cut-idx3-ubyte.gz is cut short or damaged").waitFor();
    await choose(page, [
      png("one.png", 1, 1),
      { ...png("two.png", 1, 1), buffer: Buffer.from("\u0089PNG nothing", "latin1") },
    ]);
    await told.getByText(/These 2 files together holds 2 pictures/).waitFor();
    expect(await figure.step()).toBe(2);
    expect(await figure.button("Use these pictures").count()).toBe(0);
  });

  test("are what a saved run goes on with: on others it is refused, and the run that is there stands", {
    tags: "tenth",
  }, async ({ openPage }) => {
    const { page } = await openPage(`figure/vae?data=own&${small}`);
    const figure = await opened(page);
    await choose(page, files("plain.npz"));
    await figure.button("Use these pictures").click();
    await zone(page).getByText("It learns plain.npz").waitFor();
    await figure.ready();
    await figure.stepBy(3);
    const saved = await figure.download("Save run");
    await choose(page, fashion);
    await figure.button("Use these pictures").click();
    await zone(page).getByText("It learns fashion-t10k").waitFor();
    await figure.ready();
    await figure.stepBy(2);
    const load = () =>
      figure.root
        .getByLabel("File of a saved run")
        .setInputFiles({ name: "run.safetensors", mimeType: "", buffer: saved });
    await load();
    await figure.root
      .getByText(
        /This run was not loaded\. This run was trained on the pictures “plain\.npz” \([0-9a-f]{8}\)/,
      )
      .waitFor();
    expect(await figure.step()).toBe(2);
    await choose(page, files("plain.npz"));
    await figure.button("Use these pictures").click();
    await zone(page).getByText("It learns plain.npz").waitFor();
    await figure.ready();
    await load();
    await expect.poll(() => figure.step()).toBe(3);
  });

  test("come as many files or as a sheet, cut as the reader says, with ink light or dark", {
    tags: "fifth",
  }, async ({ openPage }) => {
    const { page } = await openPage(`figure/vae?data=own&${small}`);
    await opened(page);
    await choose(page, png("sheet.png", 6, 4, 255));
    await zone(page).getByText("sheet.png: 24 pictures").waitFor();
    expect(await zone(page).getByLabel("dark ink (as it seems)").isChecked()).toBe(true);
    await zone(page).getByLabel("columns").fill("3");
    await zone(page).getByText("sheet.png: 12 pictures").waitFor();
    await zone(page).getByLabel("columns").fill("1");
    await zone(page).getByRole("alert").getByText("holds 4 pictures; a set has from 10").waitFor();
    await zone(page).getByRole("button", { name: "Cancel" }).click();
    await choose(
      page,
      Array.from({ length: 11 }, (_, k) => png(`face ${k}.png`, 1 + (k % 2), 1)),
    );
    await zone(page).getByText("face 0.png and others: 11 pictures, without labels").waitFor();
    await zone(page).getByRole("button", { name: "Use these pictures" }).click();
    await zone(page)
      .getByText(/It learns face 0\.png and others [0-9a-f]{8}, 11 pictures/)
      .waitFor();
  });

  test("are dropped on their line as JPEG and WebP files of the browser’s own making", {
    tags: "fifth",
  }, async ({ openPage }) => {
    const { page } = await openPage(`figure/vae?data=own&${small}`);
    const figure = await opened(page);
    const dropped = await dropDots(page, ["image/jpeg", "image/webp"], 12);
    expect(new Set(dropped)).toEqual(new Set(["image/jpeg", "image/webp"]));
    await zone(page).getByText("dot 0.jpeg and others: 12 pictures, without labels").waitFor();
    // Dark dots on light paper: so they were decoded, and not as one grey.
    expect(await zone(page).getByLabel("dark ink (as it seems)").isChecked()).toBe(true);
    await figure.button("Use these pictures").click();
    await zone(page)
      .getByText(/It learns dot 0\.jpeg and others [0-9a-f]{8}, 12 pictures/)
      .waitFor();
    await figure.ready();
    await figure.stepBy(1);
  });

  test("are asked for by a link that comes without them, and run once they are chosen", {
    tags: "tenth",
  }, async ({ openPage }) => {
    const { page } = await openPage(`figure/vae?data=own&set=12345678-faces.npz&${small}`);
    const figure = await opened(page);
    await zone(page)
      .getByText("This needs the pictures faces.npz 12345678, which are not on this machine.")
      .waitFor();
    expect(records(await figure.json(), "encodings")).toHaveLength(1000);
    expect(setInAddress(page)).toBe("12345678-faces.npz");
    await choose(page, files("plain.npz"));
    await figure.button("Use these pictures").click();
    await zone(page).getByText("It learns plain.npz").waitFor();
    const set = setInAddress(page) ?? expect.fail();
    const { page: other } = await openPage(`figure/vae?data=own&set=${set}&${small}`, { alone: true });
    const elsewhere = await opened(other);
    await zone(other).getByText("This needs the pictures plain.npz").waitFor();
    await choose(other, files("plain.npz"));
    await elsewhere.button("Use these pictures").click();
    await zone(other).getByText("It learns plain.npz").waitFor();
    await expect.poll(() => setInAddress(other)).toBe(set);
  });

  test("last as long as the page where nothing can be kept", { tags: "tenth" }, async ({ openPage }) => {
    const { page } = await openPage(`figure/vae?data=own&${small}`, {
      before: () => {
        Object.defineProperty(globalThis, "indexedDB", {
          get: () => {
            throw new DOMException("Blocked.", "SecurityError");
          },
        });
      },
    });
    const figure = await opened(page);
    await choose(page, files("plain.npz"));
    await figure.button("Use these pictures").click();
    await zone(page).getByText("It learns plain.npz").waitFor();
    await zone(page).getByText("This browser keeps nothing: the pictures go with this page.").waitFor();
    await figure.ready();
    await figure.stepBy(1);
  });
});

describe("the other sets", () => {
  test("Fashion-MNIST is named by its classes", { tags: "tenth" }, async ({ openPage }) => {
    const { page } = await openPage(`figure/vae?data=fashion&${small}`);
    const figure = await opened(page);
    await figure.root.getByText("held-out dress").waitFor();
    await figure.runTo(20);
    const classes = new Set(records(await figure.json(), "encodings").map((row) => row["class"]));
    expect(classes.size).toBe(10);
    expect(classes.has("trouser")).toBe(true);
  });

  test("shapes are held to what they were made from, whenever the run rests", { tags: "tenth" }, async ({
    openPage,
  }) => {
    const { page } = await openPage(`figure/vae?data=shapes&latent=4&${small}`);
    const figure = await opened(page);
    await figure.runTo(120);
    const rows = records(await figure.json(), "factors");
    expect(rows).toHaveLength(4 * 5);
    const best = Math.max(...rows.filter((row) => row.factor !== "kind").map(({ score }) => Number(score)));
    // Where it pauses is chance; by 60 steps it was 0.12. Of nothing the estimate is 0 ± 0.01.
    expect(best).toBeGreaterThan(0.08);
    await figure.root.getByText("Factors", { exact: true }).click();
    await expect.poll(() => figure.root.locator(".vae-factors tbody td").count()).toBe(20);
  });
});
