import { onBeforeUnmount, onMounted, shallowRef, type ShallowRef } from 'vue';

const carriesFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files that are dropped anywhere on the page.
 *
 * @param takes Whether the page that is shown takes files.
 * @returns Whether a file is being held over the page.
 */
export const useFileDrop = (
  isAccepted: () => boolean,
  drop: (file: File) => void,
): Readonly<ShallowRef<boolean>> => {
  const isDragging = shallowRef(false);
  // Entering a child comes before leaving its parent, so both are counted.
  let depth = 0;
  const over = (event: DragEvent): void => {
    if (!isAccepted() || !carriesFiles(event)) return;
    // Without this the browser would leave the page and open the file.
    event.preventDefault();
    if (event.type === 'dragenter') depth += 1;
    isDragging.value = true;
  };
  const leave = (): void => {
    depth = Math.max(0, depth - 1);
    isDragging.value = depth > 0;
  };
  const dropped = (event: DragEvent): void => {
    depth = 0;
    isDragging.value = false;
    if (!isAccepted() || event.defaultPrevented) return;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    drop(file);
  };
  onMounted(() => {
    document.addEventListener('dragenter', over);
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', dropped);
  });
  onBeforeUnmount(() => {
    document.removeEventListener('dragenter', over);
    document.removeEventListener('dragover', over);
    document.removeEventListener('dragleave', leave);
    document.removeEventListener('drop', dropped);
  });
  return isDragging;
};
