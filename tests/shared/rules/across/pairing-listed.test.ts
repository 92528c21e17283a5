import { pairingListed } from '../../../../shared/rules/across/pairing-listed';
import { findingsOf } from '../../../../shared/rules/run-rules';
import { contextOf, testRule } from '../../../support/test-rule';

const roster = [
  { unit: '怀化学院', township: '官庄镇' },
  { unit: '怀化市第一中学', township: '盘古乡' },
];
const listed = { unit: '怀化学院团委', township: '官庄镇' };

testRule(pairingListed, {
  passing: {
    'a listed pairing on every sheet': {
      rows: {
        roster,
        funding: [listed],
        activities: [listed],
        contacts: [listed],
        seven: [listed],
        progress: [listed],
      },
    },
    'a workbook without a roster, or with an empty one': { rows: { funding: [listed] } },
    'an empty roster': { rows: { roster: [], funding: [listed] } },
    'sheets that need no unit': {
      rows: {
        roster,
        loans: [{ unit: '市电业局', township: '官庄镇' }],
        reform: [{ unit: '市电业局', township: '官庄镇' }],
      },
    },
    'a unit or township that could not be read': {
      rows: {
        roster,
        funding: [
          { unit: null, township: '官庄镇' },
          { unit: '怀化学院', township: null },
        ],
      },
    },
    'a township that no list knows, which another rule tells': {
      rows: { roster, funding: [{ unit: '怀化学院', township: '官装镇' }] },
    },
    'a row of another county, which another rule tells': {
      rows: { roster, funding: [{ county: '芷江县', unit: '怀化学院', township: '公坪镇' }] },
    },
    'a roster row that may be the pairing, its unit unread': {
      rows: {
        roster: [...roster, { unit: null, township: '太常乡' }],
        funding: [{ unit: '市电业局', township: '太常乡' }],
      },
    },
  },
  failing: {
    'a misspelt unit in the second row': {
      rows: { roster, funding: [listed, { unit: '怀化市第一中', township: '盘古乡' }] },
      expected: [
        {
          messageId: 'misspelt',
          at: 'funding!D3',
          data: { unit: '怀化市第一中', township: '盘古乡', suggestion: '怀化市第一中学' },
        },
      ],
    },
    'a unit near to two of the roster: the township’s own comes first, as it is written there': {
      rows: {
        roster: [
          { unit: '市第二中学', township: '官庄镇' },
          { unit: '市第四中学', township: '太常乡' },
          { unit: '怀化市第四中学', township: '盘古乡' },
        ],
        funding: [{ unit: '市第三中学', township: '盘古乡' }],
      },
      expected: [{ messageId: 'misspelt', at: 'funding!D2', data: { suggestion: '怀化市第四中学' } }],
    },
    'a unit that is like no other': {
      rows: { roster, contacts: [{ unit: '市电业局', township: '官庄镇' }] },
      expected: [
        { messageId: 'unlisted', at: 'contacts!D2', data: { unit: '市电业局', township: '官庄镇' } },
      ],
    },
    'a unit that is paired with another township': {
      rows: { roster, seven: [{ unit: '怀化学院', township: '盘古乡' }] },
      expected: [{ messageId: 'elsewhere', at: 'seven!D2', data: { townships: ['官庄镇'] } }],
    },
    'a township that no list can know, for nothing names a county': {
      county: null,
      rows: { roster, progress: [{ unit: '怀化学院', township: '官装镇' }] },
      expected: [{ messageId: 'elsewhere', at: 'progress!D2' }],
    },
    'a merged unit over two rows, once': {
      rows: {
        roster,
        activities: [
          { unit: '市电业局', township: '官庄镇' },
          { unit: '市电业局', township: '官庄镇', $cells: { unit: 'D2' } },
        ],
      },
      expected: [{ messageId: 'unlisted', at: 'activities!D2' }],
    },
  },
});

test('past some hundreds of unlisted pairings no more names are compared', () => {
  const unit = (index: number) =>
    `怀化市第一中学${'甲乙丙丁戊己庚辛壬癸'.charAt(index % 10)}${String.fromCharCode(0x4e00 + index)}`;
  const funding = Array.from({ length: 501 }, (_, index) => ({ unit: unit(index), township: '盘古乡' }));
  const findings = findingsOf(pairingListed, contextOf({ rows: { roster, funding } }));
  expect(findings).toHaveLength(501);
  expect(findings[499]?.messageId).toBe('misspelt');
  expect(findings[500]?.messageId).toBe('unlisted');
});
