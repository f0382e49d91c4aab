"""The same recursion, vectorised over states, twice: cases come as lines of JSON, times and values go out likewise."""

import json
import sys
import time

import numpy as np

MOVES = [(-1, 0), (0, 1), (1, 0), (0, -1), (0, 0)]
COSTS = {".": 1, "S": 1, "m": 3, "x": 10, "G": 0, "#": 0}


def world_of(case):
    rows, columns = case["rows"], case["columns"]
    letters = np.array(list(case["letters"]))
    state = np.arange(rows * columns)
    fixed = (letters == "G") | (letters == "#")
    landing = []
    for down, right in MOVES:
        row, column = state // columns + down, state % columns + right
        inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
        to = np.where(inside, row * columns + column, state)
        landing.append(np.where(fixed | (letters[to] == "#"), state, to))
    is_open = letters != "#"
    index = np.cumsum(is_open) - 1
    reward = -np.array([COSTS[letter] for letter in letters], dtype=float)
    return np.array([index[to[is_open]] for to in landing]), reward[is_open], index[case["letters"].index("S")]


def optimistic(values, landing, slip, tau, discount):
    top = values.max()
    if top - values.min() < 600 * tau:
        e = np.exp((values - top) / tau)[landing]
    else:
        # exp(V/τ) leaves float64's range: the largest value is taken out state by state.
        near = values[landing]
        top = near.max(axis=0)
        e = np.exp((near - top) / tau)
    aside = slip / 2 * np.stack([e[1] + e[3], e[0] + e[2], e[1] + e[3], e[0] + e[2]])
    e[:4] = (1 - slip) * e[:4] + aside
    if discount != 1:
        e = e**discount
    return discount * top + tau * np.log(e.mean(axis=0))


def causal(values, landing, slip, tau, discount):
    v = discount * values[landing]
    aside = slip / 2 * np.stack([v[1] + v[3], v[0] + v[2], v[1] + v[3], v[0] + v[2]])
    v[:4] = (1 - slip) * v[:4] + aside
    top = v.max(axis=0)
    return top + tau * np.log(np.exp((v - top) / tau).mean(axis=0))


def plain(values, landing, slip, tau, discount, backup):
    """log E_a exp(Q_a/τ) with every Q_a summed in log space, as the formulas stand."""
    near = values[landing]
    sides = [(1, 3), (0, 2), (1, 3), (0, 2)]
    q = near.copy()
    for a, (one, other) in enumerate(sides):
        if backup == "causal":
            q[a] = (1 - slip) * near[a] + slip / 2 * (near[one] + near[other])
        elif slip > 0:
            both = np.logaddexp(near[one] / tau, near[other] / tau) + np.log(slip / 2)
            q[a] = tau * np.logaddexp(near[a] / tau + np.log(1 - slip), both)
    q = discount * q
    top = q.max(axis=0)
    return top + tau * np.log(np.exp((q - top) / tau).mean(axis=0))


def solve(case, step):
    landing, reward, start = world_of(case)
    layers = np.zeros((case["horizon"] + 1, reward.size))
    before = time.perf_counter()
    for t in range(case["horizon"] - 1, -1, -1):
        layers[t] = reward + step(layers[t + 1], landing, case["slip"], case["temperature"], case["discount"])
    return {"milliseconds": 1000 * (time.perf_counter() - before), "value": layers[0, start]}


for line in sys.stdin:
    case = json.loads(line)
    shared = causal if case["backup"] == "causal" else optimistic
    answer = {
        "shared": solve(case, shared),
        "plain": solve(case, lambda *given, case=case: plain(*given, case["backup"])),
    }
    print(json.dumps(answer), flush=True)
