import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { readChoice, readChoices } from '../../../shared/reading/read-choice';

describe('words of a list', () => {
  it.each([
    ['团县委', 'countyCommittee'],
    ['共青团沅陵县委', 'countyCommittee'],
    ['沅陵团县委', 'countyCommittee'],
    ['洪江团市委', 'countyCommittee'],
    ['团市委', 'municipalCommittee'],
    ['共青团怀化市委', 'municipalCommittee'],
    ['官庄镇党委', 'townshipLeaders'],
    ['官庄镇团委', 'townshipCommittee'],
    ['农信社', 'lender'],
    ['本单位党组织', 'ownPartyOrganisation'],
    ['团区委', 'countyCommittee'],
    ['怀化学院党委', 'ownPartyOrganisation'],
    ['局党组', 'ownPartyOrganisation'],
    ['官庄镇党委、政府', 'townshipLeaders'],
  ])('%s is %s', (written, word) =>
    expect(readChoices(written, 'counterpart', campaign)).toMatchObject({ value: [word] }),
  );
  it('takes several apart', () =>
    expect(readChoices('团县委、乡镇党政负责人', 'counterpart', campaign)).toMatchObject({
      value: ['countyCommittee', 'townshipLeaders'],
      unknownWord: false,
    }));
  it.each(['县委', '市委', '团委', '党委'])('%s is nobody in particular', (written) =>
    expect(readChoices(written, 'counterpart', campaign)).toMatchObject({ value: ['other'] }),
  );
  it('knows the three of 三下乡', () =>
    expect(readChoices('文化、科技、卫生', 'service', campaign)).toMatchObject({
      value: ['culture', 'science', 'medicine'],
      unknownWord: false,
    }));
  it('an unknown word counts as other, an unknown service as none', () => {
    expect(readChoices('气象局', 'counterpart', campaign)).toMatchObject({
      value: ['other'],
      unknownWord: true,
    });
    expect(readChoices('送温暖', 'service', campaign)).toMatchObject({ value: [], unknownWord: true });
    expect(readChoice('慰问', 'activityCategory')).toMatchObject({ value: 'other', unknownWord: true });
  });
});
