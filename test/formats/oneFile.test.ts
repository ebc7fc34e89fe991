import { describe, expect, it } from 'vitest';
import { type OneFile, withPreset, writeOneFile } from '../../src/formats/oneFile.ts';
import { readLink } from '../../src/formats/readLink.ts';

const parts: OneFile = {
  title: 'A < B',
  description: '',
  icon: 'data:image/svg+xml,x',
  style: 'a{b:c}',
  script: '',
  note: '',
  withoutScript: '',
};

describe('The one file', () => {
  it('lets nothing in a script end it, and no script mean anything else than before', () => {
    const script = "export const texts = ['</script>', '</SCRIPT', '<!-- x', `\0`, /<\\/script/.source];";
    const html = writeOneFile({ ...parts, script });
    const [, inside] = /id="inklight-script">(.*)<\/script>\n {2}<\/body>/s.exec(html) ?? [];
    expect(inside).not.toMatch(/<\/script|<!--|\0/i);
    const textsIn = (text: string) => new Function(text.replace('export const texts =', 'return'))();
    expect(textsIn(inside)).toEqual(textsIn(script));
  });

  it('carries what it is to show as data that ends nowhere else', () => {
    const html = withPreset(writeOneFile(parts), 'C & D', { figure: 'bias', weights: '</script><b>$&' });
    expect(html).toContain('<title>C &amp; D</title>');
    const [, preset] = /id="inklight-preset">(.*)<\/script>/.exec(html) ?? [];
    expect(preset).not.toContain('<');
    expect(JSON.parse(preset)).toEqual({ figure: 'bias', weights: '</script><b>$&' });
  });

  it('asks for nothing from anywhere', () => {
    expect(writeOneFile(parts)).toContain(`content="default-src 'none'; `);
    expect(writeOneFile(parts)).not.toMatch(/(src|href)="(?!data:)/);
  });
});

describe('What a file is to show', () => {
  it('holds where the address says nothing, its state only where that has none', () => {
    const preset = { figure: 'bias', theme: 'dark', drawing: 'example:5', neuron: '1.4' };
    expect(readLink('', '', preset).parameters).toMatchObject({ figure: 'bias', neuron: { layer: 1 } });
    const { parameters } = readLink('?theme=light', '#drawing=example:8', preset);
    expect(parameters).toMatchObject({ figure: 'bias', theme: 'light', drawing: { example: 8 } });
    expect(parameters.neuron).toBe(undefined);
  });
});
