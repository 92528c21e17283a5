import { foldText } from '../campaign/names';
import { shownText, type GridView } from './grid-view';

const exampleWords = /(填写|填表|填报)?(示例|样例|范例|样表|样本|举例)|填(写|表)(说明|须知)$/;
const listWords = /下拉|列表|字典|选项|代码|参数|数据源|数据有效性|list|lookup|dict/i;

/** A sheet that shows how to fill in a form. */
export function isExampleSheet(view: GridView): boolean {
  return (
    exampleWords.test(foldText(view.name)) ||
    firstTexts(view).some((text) => /^.{0,30}[（(]?(填写)?(示例|样例|范例|样表)[）)]?$/.test(text))
  );
}

/** A hidden sheet of the words that drop-down lists offer: words alone, each once. */
export function isListSheet(view: GridView): boolean {
  if (!view.grid.hidden) return false;
  if (listWords.test(foldText(view.name)) || firstTexts(view).some((text) => listWords.test(text)))
    return true;
  return view.filledRows.every((row) =>
    view.filledColumns(row).every((column) => isLoneWord(view, row, column)),
  );
}

function isLoneWord(view: GridView, row: number, column: number): boolean {
  const value = view.value(row, column);
  return typeof value === 'string' && value.length <= 30 && !/\d{4}|[:：]/.test(value);
}

function firstTexts(view: GridView): string[] {
  return view.filledRows
    .slice(0, 2)
    .filter((row) => view.filledColumns(row).length <= 2)
    .flatMap((row) => view.filledColumns(row).map((column) => foldText(shownText(view.value(row, column)))));
}
