import { z } from 'zod';

const pageConfig = z.object({
  api: z.string().optional(),
  demoKeys: z.object({ county: z.string().optional(), municipal: z.string().optional() }).optional(),
  sample: z.string().optional(),
  /** The same workbook after its errors were put right. */
  correctedSample: z.string().optional(),
  today: z.iso.date().optional(),
  /** Where the pane gets office.js from; Microsoft's own network if not told. */
  officeJs: z.string().optional(),
});

/** What the page's server tells it; everything is absent where the page stands on files alone. */
export type PageConfig = z.infer<typeof pageConfig>;

export async function loadPageConfig(): Promise<PageConfig> {
  try {
    const response = await fetch('./config.json', { cache: 'no-store' });
    if (!response.ok) return {};
    const read = pageConfig.safeParse(await response.json());
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}
