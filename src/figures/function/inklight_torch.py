import json
import torch
network = json.load(open("inklight-network.json"))
drawing = json.load(open("inklight-drawing.json"))
f = torch.nn.Sequential()
for W, b in zip(network["weights"], network["biases"]):
    f.extend([torch.nn.Linear(len(W[0]), len(W)), torch.nn.Sigmoid()])
    f[-2].load_state_dict({"weight": torch.tensor(W), "bias": torch.tensor(b)})
for digit, y in enumerate(f.requires_grad_(False)(torch.tensor(drawing).float())):
    print(digit, f"{y:.8f}")
