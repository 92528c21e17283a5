import { useEffect, useState } from 'react';
import type { OpenedWorkbook, WorkbookPicture } from './opened-workbook';

export function usePicture(workbook: OpenedWorkbook): WorkbookPicture {
  const [picture, setPicture] = useState(workbook.picture);
  useEffect(() => {
    const follow = (): void => setPicture(workbook.picture);
    follow();
    return workbook.subscribe(follow);
  }, [workbook]);
  return picture;
}
