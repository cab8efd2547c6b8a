/**
 * What the store may hold: the cap of the settings, and less while the file system has less left than it should.
 * All in bytes.
 */
export function effectiveCap(
  sizeBytes: number,
  cap: { readonly capBytes: number; readonly keepFreeBytes: number; readonly freeBytes: number },
): number {
  const missing = Math.max(0, cap.keepFreeBytes - cap.freeBytes);
  return missing === 0 ? cap.capBytes : Math.max(0, Math.min(cap.capBytes, sizeBytes - missing));
}
