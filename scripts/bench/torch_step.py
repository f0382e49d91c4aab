"""PyTorch's side of the bench: the same network, weights and batches, one thread.

Reads a file of float32 (weights in the order of NAMES, then for each batch its pictures and its noise) and answers
each line on its input as JSON: "take from to" with the milliseconds of those steps, "loss index" with the loss on a
batch, "bound" with the milliseconds of a step's matrix products alone.
"""

import json
import sys
import time

import torch

torch.set_num_threads(1)
BATCH, PIXELS, WIDTH, LATENT = (int(n) for n in sys.argv[2:6])
SHAPES = {
    "encoder.hidden": (PIXELS, WIDTH),
    "encoder.mean": (WIDTH, LATENT),
    "encoder.logVariance": (WIDTH, LATENT),
    "decoder.hidden": (LATENT, WIDTH),
    "decoder.logits": (WIDTH, PIXELS),
}

with open(sys.argv[1], "rb") as file:
    numbers = torch.frombuffer(bytearray(file.read()), dtype=torch.float32)
at = 0


def take(*shape):
    global at
    size = torch.Size(shape).numel()
    at += size
    return numbers[at - size : at].reshape(shape).clone()


layers = {}
for name, (inputs, outputs) in SHAPES.items():
    layer = torch.nn.Linear(inputs, outputs)
    with torch.no_grad():
        layer.weight.copy_(take(inputs, outputs).t())
        layer.bias.copy_(take(outputs))
    layers[name] = layer
batches = []
while at < len(numbers):
    batches.append((take(BATCH, PIXELS), take(BATCH, LATENT)))
optimizer = torch.optim.Adam([p for layer in layers.values() for p in layer.parameters()], lr=1e-3, eps=1e-8)


def terms(x, epsilon):
    h = torch.relu(layers["encoder.hidden"](x))
    mean, log_variance = layers["encoder.mean"](h), layers["encoder.logVariance"](h)
    z = mean + torch.exp(0.5 * log_variance) * epsilon
    logits = layers["decoder.logits"](torch.relu(layers["decoder.hidden"](z)))
    cross_entropy = torch.nn.functional.binary_cross_entropy_with_logits(logits, x, reduction="none")
    return cross_entropy, 0.5 * (mean.square() + log_variance.exp() - 1 - log_variance)


def step(x, epsilon):
    loss = sum(term.sum() for term in terms(x, epsilon)) / BATCH
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def bound():
    """Milliseconds of a step's products: forward, and backward for weights and, but for the first layer, inputs."""
    products = []
    for name, (inputs, outputs) in SHAPES.items():
        x, w, g = torch.rand(BATCH, inputs), torch.rand(inputs, outputs), torch.rand(BATCH, outputs)
        products += [(x, w), (x.t(), g)] + ([(g, w.t())] if name != "encoder.hidden" else [])
    begin = time.perf_counter()
    for a, b in products:
        a @ b
    return 1000 * (time.perf_counter() - begin)


for line in sys.stdin:
    question, *indices = line.split()
    if question == "bound":
        answer = min(bound() for _ in range(5))
    elif question == "loss":
        with torch.no_grad():
            answer = sum(term.double().sum().item() for term in terms(*batches[int(indices[0])])) / BATCH
    else:
        answer = []
        for x, epsilon in batches[int(indices[0]) : int(indices[1])]:
            begin = time.perf_counter()
            step(x, epsilon)
            answer.append(1000 * (time.perf_counter() - begin))
    print(json.dumps(answer), flush=True)
