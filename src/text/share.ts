/**
 * The texts of sharing: a catalogue of its own, which is loaded with the dialog that shows it.
 */
import type { HostKind } from '../formats/embedSnippet.ts';
import type { Controls, LinkParameters } from '../formats/linkSchema.ts';
import { imageSide, lessonSizes } from '../network/lessonShape.ts';

/** The widths at which a figure can be tried. */
export type PreviewWidth = 'phone' | 'course' | 'wide';

/** What is said of a kind of host. */
interface HostTexts {
  readonly name: string;
  /** Where in it the figure's text is pasted. */
  readonly where: string;
  /** Where what goes in once for the site is pasted, if anything does. */
  readonly once?: string;
}

/** Each kind of host. */
const hosts: Readonly<Record<HostKind, HostTexts>> = {
  html: { name: 'A web page (HTML)', where: 'Paste it into the page, where the figure goes.' },
  element: {
    name: 'A web page, always as high as needed',
    once: 'Paste it into the head of each page with figures, or of the template for all.',
    where: 'Paste it into the page, where the figure goes; it keeps the height it needs.',
  },
  wordpress: {
    name: 'WordPress',
    where:
      'Paste it into a block “Custom HTML”. It stays only for administrators and editors: of authors WordPress takes it out.',
  },
  lms: {
    name: 'Moodle, Canvas',
    where: 'Open the editor’s HTML view (“</>”, in Moodle under Tools: Source code) and paste it there.',
  },
  jupyter: {
    name: 'Jupyter',
    where: 'Paste it into a code cell and run it: cells of Markdown drop frames.',
  },
  myst: {
    name: 'MyST, Jupyter Book 2',
    where: 'Paste it into the Markdown; the book gives the frame its shape, and the title is the caption.',
  },
  quarto: { name: 'Quarto', where: 'Paste it into the document: a block of plain HTML.' },
  mkdocs: { name: 'MkDocs', where: 'Paste it into the Markdown, on a line of its own.' },
  docusaurus: {
    name: 'Docusaurus',
    once: 'Paste it into docusaurus.config.js, beside “title”.',
    where: 'Paste it into the .md or .mdx page.',
  },
  vitepress: {
    name: 'VitePress',
    once: 'Paste it into .vitepress/config.js, beside “title”.',
    where: 'Paste it into the Markdown.',
  },
  starlight: {
    name: 'Starlight (Astro)',
    once: 'Paste it into astro.config.mjs, inside of starlight({ … }).',
    where: 'Paste it into the .md or .mdx page.',
  },
  jekyll: { name: 'Jekyll', where: 'Paste it into the Markdown, between two empty lines.' },
  hugo: {
    name: 'Hugo',
    once: 'Paste it into hugo.toml: without it Hugo leaves the figure out, in silence.',
    where: 'Paste it into the Markdown, between two empty lines.',
  },
  slides: { name: 'reveal.js', where: 'Paste it between the slides: it is one slide.' },
  slidev: { name: 'Slidev', where: 'Paste it between two slides: it is one slide.' },
  marp: {
    name: 'Marp',
    where: 'Paste it between two slides: it is one slide. Marp shows it with --html alone.',
  },
  link: { name: 'Notion, or a link', where: 'Paste the address; in Notion choose “Create embed”.' },
};

const en = {
  title: 'Share',
  ways: 'Ways to share',
  link: 'Link',
  linkHint: 'Opens this page with what is on it now.',
  course: 'Course page',
  copyButton: 'Copy',
  copy: (what: string) => `Copy: ${what}`,
  copied: 'Copied.',
  /** Said where the page may not write to the clipboard. */
  selected: 'Selected: copy it with Ctrl + C, or ⌘ C.',
  tooMuchInk: 'This drawing has too much ink for a link. Erase some of it and try again.',
  host: 'Where it goes',
  /** Each kind of host. */
  hosts,
  text: 'What to paste',
  textOnce: 'Once for the site',
  /** Where nobody else can open this page's address. */
  onlyHere: 'This page is on your machine only: nobody else can open its address.',
  /** Where this page is one file. */
  onlyFile:
    'This page is a file, and a link cannot lead into it. Send the file itself, or name a site that has the figures.',
  site: 'Address of your site with the figures',
  noSite: 'Write the whole address of a site that others can open, as in https://your-host.example/.',
  siteWritten: (address: string) => `What is below leads to ${address}`,
  controls: 'Controls',
  controlsOf: { full: 'all of them', min: 'undo and clear', none: 'none' } satisfies Readonly<
    Record<Controls, string>
  >,
  theme: 'Page around it',
  themeOf: { auto: 'as the reader’s system', light: 'light', dark: 'dark' } satisfies Readonly<
    Record<LinkParameters['theme'], string>
  >,
  motion: 'Motion',
  motionOf: { auto: 'as the reader’s system', reduce: 'none by itself' } satisfies Readonly<
    Record<LinkParameters['motion'], string>
  >,
  ownNetworkStays:
    'Your own network stays with you: whoever opens this sees the network that the page started with.',
  editsStay:
    'Your edits of the network stay with you: whoever opens this sees the network as it was before them.',
  withEdits: 'with your changes of the network',
  withNetwork: 'with your network',
  longLink: (thousands: number) =>
    `This link has some ${thousands},000 characters: e-mail carries it, some messengers cut it. Each layer’s weights are rounded to 255 steps, so the answer may differ in its last decimals.`,
  file: 'A file',
  fileOf: { figure: 'this figure alone', lesson: 'the whole lesson' } satisfies Readonly<
    Record<'figure' | 'lesson', string>
  >,
  fileShows: 'What it shows',
  fileSays:
    'One HTML file with all that it needs inside: it opens by a double click, from a stick, in a course that takes a file, and needs no internet. It begins as things are now: the drawing, the network, the step, what is open, what is hidden.',
  saveFile: 'Save as one file',
  savingFile: 'The file is being put together.',
  fileSaved: (name: string, megabytes: string) => `${name}, ${megabytes} MB, was handed to your browser.`,
  /** Where nobody can know whether the page may save. */
  fileKept:
    'If nothing was saved, the page around this figure does not let it save: open the figure in a tab of its own, and save it there.',
  fileMissing: 'The file could not be had from this site. Try again, or reload the page.',
  include: 'Show it with',
  drawing: 'what is on the pad',
  drawingTooLong: 'The drawing has too much ink to go along.',
  neuron: ({ layer, index }: { layer: number; index: number }) => {
    if (layer === 0)
      return `input ${index} open (row ${Math.floor(index / imageSide)}, column ${index % imageSide})`;
    return layer < lessonSizes.length - 1
      ? `neuron ${index} of hidden layer ${layer} open`
      : `output ${index} open`;
  },
  step: 'the step into the picture',
  preview: 'Preview',
  width: 'Width of the page',
  widthOf: {
    phone: (widthPx) => `phone, ${widthPx} px`,
    course: (widthPx) => `course page, ${widthPx} px`,
    wide: (widthPx) => `wide, ${widthPx} px`,
  } satisfies Readonly<Record<PreviewWidth, (widthPx: number) => string>>,
  measuring: 'Measuring how high it is.',
  height: (heightPx: number, widthPx: number) => `${heightPx} px high on a page of ${widthPx} px.`,
  /** Where the text to paste fixes the height: which, and in which columns that is enough. */
  heightWritten: (heightPx: number, columnsPx: { from: number; to: number } | null) =>
    columnsPx
      ? `The text to paste says ${heightPx} px: enough in columns from ${columnsPx.from} to ${columnsPx.to} px.`
      : 'The text to paste says so; on a narrower page the figure scrolls in its frame.',
};

export const shareTexts = { name: 'share', en };
