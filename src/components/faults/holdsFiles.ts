/** Whether what is dragged is files of the reader's: their names are not told before they are dropped. */
export function holdsFiles({ types }: DataTransfer): boolean {
  return types.includes('Files');
}
