import { describe, expect, it } from 'vitest';
import { attributeNames, stateNames } from '../../src/embed/elementAttributes.ts';
import * as schema from '../../src/formats/linkSchema.ts';

describe('<inklight-figure>', () => {
  it('has the parameters of an address as its attributes, and knows which of them are the state', () => {
    expect([...attributeNames].sort()).toEqual([...schema.parameterNames].sort());
    expect(stateNames).toEqual(schema.stateNames);
  });
});
