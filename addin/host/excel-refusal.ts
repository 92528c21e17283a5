import type { HostRefusalReason } from '../../shared/workbook/workbook-port';

/** Thrown deep inside a batch and caught by `inExcel`, which answers with it. */
export class ExcelRefusal extends Error {
  constructor(
    readonly reason: HostRefusalReason,
    readonly sheet?: string,
  ) {
    super(reason);
  }
}

const reasons: Readonly<Record<string, HostRefusalReason>> = {
  InvalidOperationInCellEditMode: 'editing',
  WriteNotSupportedWhenModalDialogOpen: 'editing',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/** What a failure of Excel's means to the user, as far as its code tells. */
export function refusalOf(error: unknown): ExcelRefusal {
  if (error instanceof ExcelRefusal) return error;
  return new ExcelRefusal(reasons[codeOf(error)] ?? 'failed');
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
