import type { Campaign } from '../../shared/campaign/campaign';
import type { WorkbookEditor } from '../../shared/workbook/workbook-port';
import { answerOf, type HostRefusal } from './pane-host';
import { saveFile } from './save-file';
import { StateHolder } from './store';

export type TemplateState =
  | { kind: 'nothing' }
  | { kind: 'making' }
  /** The names that the workbook's new sheets got. */
  | { kind: 'inserted'; sheets: readonly string[] }
  | { kind: 'saved'; fileName: string }
  | { kind: 'refused'; refusal: HostRefusal };

const fileName = '台账模板.xlsx';

/** Makes the standard forms: new sheets behind those of the workbook or, where there is none to edit, a file. */
export class TemplateSession extends StateHolder<TemplateState> {
  constructor(
    private readonly editor: Pick<WorkbookEditor, 'addSheets'> | null,
    private readonly campaign: () => Campaign,
    /** Told of the sheets that were added. */
    private readonly added: (sheets: readonly string[]) => void,
  ) {
    super({ kind: 'nothing' });
  }

  async make(): Promise<void> {
    if (this.state.kind === 'making') return;
    this.become({ kind: 'making' });
    this.become(await this.outcome());
  }

  private async outcome(): Promise<TemplateState> {
    const { editor } = this;
    const file = await this.file();
    if (!file) return { kind: 'refused', refusal: { kind: 'refused', reason: 'failed' } };
    if (!editor) {
      saveFile(fileName, file);
      return { kind: 'saved', fileName };
    }
    const answer = await answerOf(() => editor.addSheets(file));
    if (answer.kind === 'refused') return { kind: 'refused', refusal: answer };
    this.added(answer.value);
    return { kind: 'inserted', sheets: answer.value };
  }

  /** Its maker is loaded when it is wanted; null where that fails. */
  private async file(): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      const { newWorkbook } = await import('../host/new-workbook');
      const { templateSheets } = await import('../presenters/template-sheets');
      return new Uint8Array(newWorkbook(templateSheets(this.campaign())));
    } catch (cause) {
      reportError(cause);
      return null;
    }
  }
}
