import {
  dateOfSerial,
  dayNumber,
  isoDate,
  lastDayOfMonth,
  lastDayOfQuarter,
  quarterOf,
  serialOfDate,
} from '../../../shared/campaign/calendar';
import {
  counts,
  defaultAsOf,
  dueMonths,
  dueQuarters,
  reportDueDate,
} from '../../../shared/campaign/campaign';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';

it.each([
  [40374, '2010-07-15'],
  [61, '1900-03-01'],
  [40330.75, '2010-06-01'],
  [40694, '2011-05-31'],
])('serial %d is %s', (serial, date) => expect(dateOfSerial(serial, false)).toBe(date));

it('counts from 1904 where the workbook does', () =>
  expect(dateOfSerial(40374 - 1462, true)).toBe('2010-07-15'));

it('goes to a serial and back on every day of four centuries’ corners', () => {
  for (const date of [
    '1999-12-31',
    '2000-02-29',
    '2010-02-28',
    '2010-03-01',
    '2011-06-30',
    '2100-02-28',
    '2100-03-01',
  ]) {
    expect(dateOfSerial(serialOfDate(date), false)).toBe(date);
  }
  expect(dayNumber('1970-01-01')).toBe(0);
});

it('knows no 31 November and no 29 February 2011', () => {
  expect(isoDate(2010, 11, 31)).toBeNull();
  expect(isoDate(2011, 2, 29)).toBeNull();
  expect(lastDayOfMonth('2011-02')).toBe('2011-02-28');
  expect(lastDayOfQuarter('2010-Q4')).toBe('2010-12-31');
  expect(quarterOf('2011-06-30')).toBe('2011-Q2');
});

it('a month is due when its last day is reached', () => {
  expect(dueMonths(campaign, '2010-08-30')).toEqual(['2010-07']);
  expect(dueMonths(campaign, '2010-08-31')).toEqual(['2010-07', '2010-08']);
  expect(dueQuarters(campaign, '2010-12-30')).toEqual(['2010-Q3']);
  expect(dueMonths(campaign, '2011-06-30')).toHaveLength(12);
});

it('reports are due on the 30th, in February on its last day', () => {
  expect(reportDueDate(campaign, '2010-10')).toBe('2010-10-30');
  expect(reportDueDate(campaign, '2011-02')).toBe('2011-02-28');
});

it('a date of month precision counts by its month', () => {
  expect(counts(campaign, '2010-06', '2010-06-15')).toBe(true);
  expect(counts(campaign, '2011-07', '2011-06-30')).toBe(false);
  expect(counts(campaign, '2010-12-31', '2010-12-30')).toBe(false);
});

it('starts with today, at most with the end of the term', () => {
  expect(defaultAsOf(campaign, '2010-09-01')).toBe('2010-09-01');
  expect(defaultAsOf(campaign, '2026-11-23')).toBe('2011-06-30');
});
