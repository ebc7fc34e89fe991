/**
 * The report on accessibility, as a page for people and in OpenACR (https://github.com/GSA/openacr), made
 * from the criteria and from the tags of the tests: a test that is renamed or gone changes both.
 */
import { type Adherence, type Criterion, criteria } from './criteria.ts';
import type { TaggedTest } from './readTags.ts';

type Tests = ReadonlyMap<string, readonly TaggedTest[]>;

const adherences: Readonly<Record<Adherence, string>> = {
  supports: 'supports',
  'partially-supports': 'partially supports',
  'not-applicable': 'does not apply',
};

const testsOf = (tests: Tests, { num }: Criterion) => tests.get(num) ?? [];

/** What stands beside a criterion. */
function remarksOf(tests: Tests, criterion: Criterion): string[] {
  const shown = testsOf(tests, criterion).map(({ file, title }) => `\`${file}\`: “${title}”.`);
  return [...shown, ...(criterion.byHand === null ? [] : [criterion.byHand])];
}

/** The report in Markdown. */
export function writePage(tests: Tests): string {
  const rows = criteria.map((criterion) => {
    const { num, name, level, adherence } = criterion;
    return `| ${num} | ${name} | ${level} | ${adherences[adherence]} | ${remarksOf(tests, criterion).join('<br>')} |`;
  });
  const tested = criteria.filter((criterion) => testsOf(tests, criterion).length > 0).length;
  return `# Accessibility

\`npm run accessibility\` writes this page, and \`accessibility.openacr.yaml\` beside it, from \`scripts/accessibility/criteria.ts\`
and the tags of the browser tests. ${tested} of the ${criteria.length} criteria of WCAG 2.2 A and AA are shown by tests that run with every
change; of the others is said what was looked at by hand, or why they do not apply.

## What no machine shows

The tests read the tree that a browser hands to assistive technology, in Chromium, and what is written into live regions. **No
test listens to a screen reader, and nobody who uses one has gone through the lesson for this report.** Whether a description
helps to learn, whether a sentence comes at the right time, and what a magnifier shows, only people can say. Chapters of Section 508
and EN 301 549 beyond WCAG were not evaluated.

## The criteria

| | criterion | level | | shown by, or by hand |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

/** A text as a scalar of YAML: JSON's strings are such. */
const scalar = (text: string) => JSON.stringify(text);

function writeCriterion(tests: Tests, criterion: Criterion): string {
  return `      - num: ${scalar(criterion.num)}
        components:
          - name: web
            adherence:
              level: ${criterion.adherence}
              notes: ${scalar(remarksOf(tests, criterion).join(' '))}`;
}

/** The report in OpenACR. */
export function writeOpenAcr(tests: Tests): string {
  const chapter = (level: 'A' | 'AA') =>
    criteria
      .filter((criterion) => criterion.level === level)
      .map((criterion) => writeCriterion(tests, criterion))
      .join('\n');
  return `title: Inklight Accessibility Conformance Report
product:
  name: Inklight
  description: An explorable explanation of one neural network, in a browser.
notes: ${scalar('Written from the project’s criteria and the tags of its browser tests. No user of a screen reader has tested it for this report.')}
evaluation_methods_used: ${scalar('Browser tests in Chromium (accessibility tree, axe, keys, sizes, live regions), and reading by hand.')}
license: MIT
catalog: 2.5-edition-wcag-2.2-en
chapters:
  success_criteria_level_a:
    criteria:
${chapter('A')}
  success_criteria_level_aa:
    criteria:
${chapter('AA')}
`;
}
