import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';

const prefix = 'qianshou.head';

/** The version that the server told last of a county's month: what is made without a network is made on it. */
export class HeadMemory {
  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'>) {}

  recall(county: CountyCode, month: IsoMonth): number {
    const version = Number(this.storage.getItem(`${prefix}.${month}.${county}`) ?? 0);
    return Number.isInteger(version) && version > 0 ? version : 0;
  }

  /** A storage that is full forgets: the server then asks once more than it had to. */
  keep(county: CountyCode, month: IsoMonth, version: number): void {
    try {
      this.storage.setItem(`${prefix}.${month}.${county}`, String(version));
    } catch {
      return;
    }
  }
}
