import { addCountyCorrections, readAllCorrections } from '../gateway/county-corrections';
import type { MunicipalServer } from '../gateway/municipal-server';
import type { SheetCorrection } from '../../shared/reading/reading-corrections';
import type { CountyCorrections } from '../../shared/submission/correction-schema';
import { mergeCorrections } from '../../shared/submission/merge-corrections';

/** What was said of the counties' sheets, by themselves and here. */
export class CountySaid {
  private held: Promise<CountyCorrections> = Promise.resolve({});

  /** Asks the server; files that are put in meanwhile wait for its answer. */
  learn(server: MunicipalServer): void {
    const before = this.held;
    this.held = readAllCorrections(server).then(async (all) => all ?? (await before));
  }

  all(): Promise<CountyCorrections> {
    return this.held;
  }

  /** False where the server did not take it: it holds here alone. */
  async add(server: MunicipalServer, county: string, said: readonly SheetCorrection[]): Promise<boolean> {
    const all = await this.held;
    const kept = await addCountyCorrections(server, county, said);
    const own = kept ?? mergeCorrections(all[county] ?? [], said);
    this.held = Promise.resolve({ ...all, [county]: own });
    return kept !== null;
  }
}
