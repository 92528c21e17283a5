import type { WorkbookSource } from '../taskpane/review-desk';

/** The workbook at an address of the page's own server; null where it cannot be had. */
export async function fetchSample(address: string): Promise<WorkbookSource | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const name = decodeURIComponent(address.split('/').pop() ?? address);
    return { fileName: name, file: await response.blob() };
  } catch {
    return null;
  }
}
