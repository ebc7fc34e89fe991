import { describe, expect, it } from 'vitest';
import { attributeNames } from '../../src/embed/elementAttributes.ts';
import { parameterNames } from '../../src/formats/linkSchema.ts';

describe('<inklight-figure>', () => {
  it('has the parameters of an address as its attributes', () => {
    expect([...attributeNames].sort()).toEqual([...parameterNames].sort());
  });
});
