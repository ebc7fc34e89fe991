/** Pointing at neurons, pinning one, letting go. */
import { describe, expect, it } from 'vitest';
import { initialLessonState } from '../../src/state/LessonState.ts';
import {
  closeInspector,
  inspectedPlace,
  pointAt,
  pointAtTerm,
  togglePin,
  walkTo,
} from '../../src/state/pointCommands.ts';

const seven = { layer: 1, index: 7 };
const three = { layer: 3, index: 3 };

describe('pointing', () => {
  it('opens the inspector of what is pointed at, and shuts it after', () => {
    const pointed = pointAt(initialLessonState, seven);
    expect(inspectedPlace(pointed)).toEqual(seven);
    expect(inspectedPlace(pointAt(pointed, null))).toBeNull();
  });

  it('changes nothing when the pointer moves within one neuron', () => {
    const pointed = pointAt(initialLessonState, seven);
    expect(pointAt(pointed, { ...seven })).toBe(pointed);
  });

  it('leaves a pinned neuron open', () => {
    const pinned = togglePin(initialLessonState, seven);
    expect(inspectedPlace(pointAt(pinned, three))).toEqual(seven);
    expect(inspectedPlace(pointAt(pinned, null))).toEqual(seven);
  });
});

describe('a pin', () => {
  it('moves to another neuron, and is let go on the same one', () => {
    const moved = togglePin(togglePin(initialLessonState, seven), three);
    expect(moved.pointing.pinned).toEqual(three);
    expect(togglePin(moved, { ...three }).pointing.pinned).toBeNull();
  });

  it('goes along when one walks by keys, and is not made by walking', () => {
    expect(walkTo(togglePin(initialLessonState, seven), three).pointing.pinned).toEqual(three);
    expect(walkTo(initialLessonState, three).pointing.pinned).toBeNull();
  });

  it('goes, with all else that is pointed at, when the inspector is shut', () => {
    const open = pointAtTerm(togglePin(pointAt(initialLessonState, three), seven), 12);
    expect(closeInspector(open)).toEqual(initialLessonState);
  });
});

describe('a term', () => {
  it('is forgotten with the neuron whose sum it belongs to, and only then', () => {
    const open = pointAtTerm(togglePin(initialLessonState, seven), 12);
    expect(pointAt(open, three).pointing.term).toBe(12);
    expect(togglePin(open, three).pointing.term).toBeNull();
    expect(walkTo(open, three).pointing.term).toBeNull();
  });
});
