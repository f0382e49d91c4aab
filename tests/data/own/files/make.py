"""Writes the NumPy files beside it: python3 make.py (NumPy 1.24 to 2.4 write the same arrays)."""

import numpy as np

picture, row, column = np.meshgrid(np.arange(10), np.arange(28), np.arange(28), indexing="ij")
# Every number tells where it stands.
bytes_ = ((11 * picture + 3 * row + 5 * column) % 256).astype(np.uint8)
shares = bytes_ / 255
kinds = {
    "u1": bytes_, "i1": bytes_ // 2, "u2": bytes_, "u2be": bytes_, "i2": bytes_, "u4": bytes_, "i4": bytes_, "i4be": bytes_,
    "u8": bytes_, "i8": bytes_, "f2": shares, "f4": shares, "f4be": shares, "f8": shares, "b1": bytes_ > 127,
}
arrays = {}
for name, values in kinds.items():
    kind = np.dtype((">" if name.endswith("be") else "<") + name.removesuffix("be"))
    typed = values.astype(kind)
    arrays[f"{name}_C"] = np.ascontiguousarray(typed)
    arrays[f"{name}_F"] = np.asfortranarray(typed)
    arrays[f"{name}_flat"] = np.ascontiguousarray(typed.reshape(10, 784))
np.savez_compressed("every-kind.npz", **arrays)
np.savez("plain.npz", x_train=bytes_, y_train=np.arange(10) % 3)
broken = shares.astype("<f4")
broken[4, 2, 7] = np.nan
np.savez_compressed("nan.npz", images=broken)
np.save("table.npy", np.arange(30).reshape(10, 3))
