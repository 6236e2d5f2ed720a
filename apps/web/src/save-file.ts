/** Has the browser save a file that was made on the device. */
export const saveFile = (name: string, type: string, content: BlobPart): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Freed once the browser has had time to begin.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
