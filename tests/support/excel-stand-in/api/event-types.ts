/** Numbers by which the client knows the events of sheets. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  renamed: 25,
} as const;

/** The client's name for the workbook as the source of an event. */
export const workbookTarget = 'Workbook';
