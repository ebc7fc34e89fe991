/**
 * f as a program: ten lines of Python with NumPy or PyTorch, and of TypeScript, which are the files that the
 * tests run, the two files that they read, and what they print.
 */

import { tellsOf } from '../../components/answer/tellsOf.ts';
import { CopyCode } from '../../components/code/CopyCode.tsx';
import { SaveFiles } from '../../components/code/SaveFiles.tsx';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { Tabs } from '../../components/share/Tabs.tsx';
import { outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import python from './inklight.py?raw';
import typeScript from './inklight.ts.txt?raw';
import pyTorch from './inklight_torch.py?raw';
import { functionTexts } from './text.ts';

/** Decimals that the programs print. */
const printedDecimals = 8;

/** What the programs print for the outputs of a moment. */
function printOutputs({ pass }: Moment): string {
  const outputs = pass?.activations.at(-1) ?? [];
  return Array.from(outputs, (y, digit) => `${digit} ${y.toFixed(printedDecimals)}`).join('\n');
}

/** Programs, files, and what comes out. */
export function FunctionCode() {
  const texts = useTexts(functionTexts);
  const tabs = [
    { label: texts.python, panel: <CopyCode name={texts.howPython} code={python.trimEnd()} /> },
    { label: texts.pyTorch, panel: <CopyCode name={texts.howPyTorch} code={pyTorch.trimEnd()} /> },
    { label: texts.typeScript, panel: <CopyCode name={texts.howTypeScript} code={typeScript.trimEnd()} /> },
  ];
  return (
    <section className="ruled whole columns fold-34 function-code" aria-label={texts.code}>
      <p className="heading whole">{texts.code}</p>
      <div className="stack close">
        <Tabs name={texts.code} tabs={tabs} />
      </div>
      <div className="stack code-run">
        <p>{texts.codeNote}</p>
        <SaveFiles networkName={texts.saveNetwork} drawingName={texts.saveDrawing} />
        <p className="quiet">{texts.printed}</p>
        <pre translate="no">
          <LiveText slot="printed" tells={tellsOf(outputLayer)} write={printOutputs} />
        </pre>
      </div>
    </section>
  );
}
