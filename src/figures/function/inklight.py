import json
import numpy as np
network = json.load(open("inklight-network.json"))
drawing = json.load(open("inklight-drawing.json"))
def f(a):
    for W, b in zip(network["weights"], network["biases"]):
        a = 1 / (1 + np.exp(-(np.array(W) @ a + b)))
    return a
for digit, y in enumerate(f(np.array(drawing))):
    print(digit, f"{y:.8f}")
