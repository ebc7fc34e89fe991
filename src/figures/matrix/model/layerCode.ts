/**
 * One layer's equation for other people's papers and programs, with the shapes of the network that it belongs
 * to:
 *
 *   a^(l) = sigmoid(W^(l) a^(l-1) + b^(l))
 */

const lineBreak = ' \\\\\n';

function bracket(rows: readonly string[]): string {
  return `\\begin{bmatrix}\n${rows.join(lineBreak)}\n\\end{bmatrix}`;
}

/** A column of a symbol with the indices 0, 1, ..., count - 1. */
function columnVector(symbol: string, count: number): string {
  return bracket([`${symbol}_{0}`, `${symbol}_{1}`, '\\vdots', `${symbol}_{${count - 1}}`]);
}

/** Row j of a matrix with that many columns. */
function matrixRow(j: number, columns: number): string {
  return `w_{${j},0} & w_{${j},1} & \\cdots & w_{${j},${columns - 1}}`;
}

/**
 * The equation of a layer (1 is hidden layer 1) in LaTeX, for a display with amsmath, short and written out.
 * Sizes are the neurons in each layer, the input layer first, at least 3 in each.
 */
export function layerLatex(sizes: readonly number[], layer: number): string {
  const [columns, rows] = [sizes[layer - 1], sizes[layer]];
  const short = `a^{(${layer})} = \\sigma\\left( W^{(${layer})} a^{(${layer - 1})} + b^{(${layer})} \\right)`;
  const matrix = bracket([
    matrixRow(0, columns),
    matrixRow(1, columns),
    '\\vdots & \\vdots & \\ddots & \\vdots',
    matrixRow(rows - 1, columns),
  ]);
  return [
    `${short}, \\quad W^{(${layer})} \\in \\mathbb{R}^{${rows} \\times ${columns}} \\\\`,
    columnVector(`a^{(${layer})}`, rows),
    '= \\sigma\\left(',
    matrix,
    columnVector(`a^{(${layer - 1})}`, columns),
    '+',
    columnVector('b', rows),
    '\\right)',
  ].join('\n');
}

/**
 * The same in NumPy, from the input up to that layer; reads the network and the drawing that the figures
 * save, and prints the shapes and the layer's activations.
 */
export function layerNumpy(sizes: readonly number[], layer: number): string {
  const steps = Array.from({ length: layer }, (_, before) => {
    const l = before + 1;
    const shapes = `(${sizes[l]}, ${sizes[before]}) @ (${sizes[before]},) + (${sizes[l]},)`;
    return [
      `W${l}, b${l} = np.array(network["weights"][${before}]), np.array(network["biases"][${before}])`,
      `a${l} = 1 / (1 + np.exp(-(W${l} @ a${before} + b${l})))  # ${shapes}`,
    ];
  });
  return [
    'import json',
    'import numpy as np',
    'network = json.load(open("inklight-network.json"))',
    'a0 = np.array(json.load(open("inklight-drawing.json")))',
    ...steps.flat(),
    `print(W${layer}.shape, a${layer - 1}.shape, b${layer}.shape)`,
    `for j, a in enumerate(a${layer}):`,
    '    print(j, f"{a:.8f}")',
  ].join('\n');
}
