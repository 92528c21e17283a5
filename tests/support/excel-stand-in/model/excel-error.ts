/** An error as Excel answers it: a code of Excel.ErrorCodes and a sentence. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Something that this stand-in does not know: the test fails, whatever the add-in does with the error. */
export class UnknownToStandIn extends ExcelError {
  constructor(readonly what: string) {
    super('ApiNotFound', `The Excel stand-in does not know ${what}.`);
  }
}

export function itemNotFound(): ExcelError {
  return new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
}

export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): ExcelError {
  return new ExcelError('InvalidArgument', message);
}

export function accessDenied(): ExcelError {
  return new ExcelError('AccessDenied', 'You cannot perform the requested operation.');
}
