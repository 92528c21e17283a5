import { DeskSession } from '../../../addin/municipal-desk/desk-session';

class Work {
  readonly is = 'work';
}
class Draft {
  readonly is = 'draft';
}

it('work of one campaign waits while another is chosen', () => {
  const desk = new DeskSession();
  const first = desk.keep(Work, () => new Work());
  desk.follow('a');
  expect(desk.keep(Work, () => new Work())).toBe(first);
  desk.follow('b');
  const second = desk.keep(Work, () => new Work());
  expect(second).not.toBe(first);
  desk.follow('a');
  expect(desk.keep(Work, () => new Work())).toBe(first);
  desk.follow('b');
  expect(desk.keep(Work, () => new Work())).toBe(second);
});

it('what belongs to none of them stays', () => {
  const desk = new DeskSession();
  desk.follow('a');
  const draft = desk.keepForAll(Draft, () => new Draft());
  desk.follow('b');
  expect(desk.keepForAll(Draft, () => new Draft())).toBe(draft);
});
