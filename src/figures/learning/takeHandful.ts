/**
 * What the reader hands over at once: files, and folders with all the files in them.
 */

/** A folder, and its files, those of folders in it too; or why they cannot be had. */
export interface HandedFolder {
  readonly name: string;
  readonly files: readonly File[] | 'too many' | 'unreadable';
}

export interface Handful {
  readonly files: readonly File[];
  readonly folders: readonly HandedFolder[];
}

/** More than any folder of pictures to learn from holds; a folder of somebody's whole life holds more. */
const maxFiles = 100;

/** All that was dropped. To be called while the drop is told of; never rejects. */
export async function takeHandful({ items }: DataTransfer): Promise<Handful> {
  const held = [...items].filter(({ kind }) => kind === 'file');
  const folders = held.map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files = held
    .filter((item) => !item.webkitGetAsEntry()?.isDirectory)
    .map((item) => item.getAsFile())
    .filter((file) => file !== null);
  return { files, folders: await Promise.all(folders.filter(isFolder).map(readFolder)) };
}

async function readFolder(folder: FileSystemDirectoryEntry): Promise<HandedFolder> {
  const { name } = folder;
  const waiting = [folder];
  const files: File[] = [];
  try {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const entries = await entriesOf(next);
      const seen = entries.filter((entry) => !entry.name.startsWith('.'));
      waiting.push(...seen.filter(isFolder));
      files.push(...(await Promise.all(seen.filter(isFile).map(fileOf))));
      if (files.length + waiting.length > maxFiles) return { name, files: 'too many' };
    }
    return { name, files };
  } catch {
    return { name, files: 'unreadable' };
  }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** All entries of a folder, or more of them than are taken: browsers give a hundred or so at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (more.length === 0 || entries.length > maxFiles) return entries;
    entries.push(...more);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}
