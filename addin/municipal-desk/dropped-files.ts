import { StateHolder } from '../taskpane/store';

/** Files that were dropped on the desk and wait for the view that takes them: none is lost. */
export class DroppedFiles extends StateHolder<readonly File[]> {
  constructor() {
    super([]);
  }

  put(files: readonly File[]): void {
    this.become([...this.state, ...files]);
  }

  take(): readonly File[] {
    const files = this.state;
    this.become([]);
    return files;
  }
}
