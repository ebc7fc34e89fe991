import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/FormatError.ts';
import { readPenStrokes } from '../../src/formats/penStrokes.ts';
import { faultOf, sentenceOf } from './faults.ts';

const good = '{"label":8,"writer":12,"strokes":[[[0,500],[250,125]],[[500,0]]]}';

describe('Pen strokes', () => {
  it('become drawings in cells of the pad, with the pen that is asked for', () => {
    expect(readPenStrokes(good, 2.2)).toEqual([
      {
        label: 8,
        writer: 12,
        drawing: {
          strokes: [
            [
              [0, 28],
              [14, 7],
            ],
            [[28, 0]],
          ],
          penWidthCells: 2.2,
        },
      },
    ]);
  });

  it('are read line after line, whatever ends a line', () => {
    expect(readPenStrokes(`${good}\r\n\n${good}\n`, 2)).toHaveLength(2);
    expect(readPenStrokes('', 2)).toEqual([]);
  });

  it.each([
    ['that is not JSON', '{"label":8,', /Line 3 .* not JSON/],
    ['that is no object', '7', /Line 3 /],
    ['with a label of 10', good.replace('"label":8', '"label":10'), /Line 3 .*label.*<=9/],
    ['with no writer', good.replace('"writer":12,', ''), /Line 3 .*writer/],
    [
      'with a point beyond the box',
      good.replace('[250,125]', '[250,501]'),
      /Line 3 .*strokes.0.1.1.*<=500.*501/,
    ],
    ['with a point of one number', good.replace('[250,125]', '[250]'), /Line 3 .*strokes.0.1.1/],
    ['with text in a point', good.replace('[250,125]', '[250,"x"]'), /Line 3 .*strokes.0.1.1/],
    ['with infinity in a point', good.replace('[250,125]', '[250,1e999]'), /Line 3 .*strokes.0.1.1/],
    ['with no strokes', '{"label":8,"writer":12,"strokes":[]}', /Line 3 .*strokes/],
    ['with an empty stroke', '{"label":8,"writer":12,"strokes":[[]]}', /Line 3 .*strokes/],
  ])('with a line %s are refused, naming the line', async (_, line, message) => {
    const error = await faultOf(() => readPenStrokes(`${good}\n\n${line}\n${good}`, 2));
    expect(error.fault).toBe('wrong-value');
    expect(sentenceOf(error)).toMatch(message);
  });

  it("repeat no more than a little of a reader's text", async () => {
    const error = await faultOf(() => readPenStrokes(`{"label":"${'x'.repeat(10_000)}"}`, 2));
    expect(sentenceOf(error).length).toBeLessThan(200);
  });

  it('of any text are digits or a FormatError', () => {
    const line = fc.record({ label: fc.jsonValue(), writer: fc.jsonValue(), strokes: fc.jsonValue() });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          line.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          try {
            readPenStrokes(text, 2);
          } catch (error) {
            expect(error).toBeInstanceOf(FormatError);
          }
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});
