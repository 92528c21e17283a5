import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import type { SheetExamples } from '../../support/records';
import { yuan } from '../../support/records';

const yes = { is: 'yes' } as const;

/** Sheets of a pairing that has done all that the notice asks of it. */
export function completeSheets(who: { township: string; unit: string }) {
  return {
    roster: [{ ...who, partyLeader: '李建国', unitLeader: '王芳', planDone: yes }],
    funding: [{ ...who, date: '2010-09-01', amount: yuan(5000), kind: 'cash' }],
    loans: [{ ...who, date: '2010-10-01', amount: yuan(500_000) }],
    activities: [
      { ...who, date: '2011-05-04', category: 'mayFourth' },
      {
        ...who,
        date: '2010-10-01',
        category: 'services',
        services: ['medicine', 'science', 'law', 'culture', 'prosperity'],
      },
      { ...who, date: '2010-11-01', category: 'training', leaders: '王副院长' },
      { ...who, date: '2010-11-02', category: 'leaderExchange' },
      { ...who, date: '2010-11-03', category: 'loanPublicity' },
    ],
    contacts: huaihua2010.requiredMonths.map((month) => ({
      ...who,
      date: `${month}-15`,
      counterpart: [
        'countyCommittee',
        'townshipLeaders',
        'ownPartyOrganisation',
        'municipalCommittee',
        'townshipCommittee',
        'lender',
      ] as const,
    })),
    reform: [
      {
        ...who,
        plan: yes,
        step1: yes,
        step2: yes,
        step3: yes,
        step4: yes,
        step5: yes,
        step6: yes,
        step7: yes,
        step8: yes,
        step9: yes,
        deputies: 4,
        electMode: 'openCompetition',
        mechanism: yes,
      },
    ],
    institutions: [
      {
        ...who,
        duty: yes,
        post: yes,
        meeting: yes,
        archive: yes,
        study: yes,
        supervise: yes,
        appraise: yes,
        formTable: yes,
        formCard: yes,
        formBook: yes,
        formVol: yes,
        formBoard: yes,
        infosys: yes,
        migrant: 0,
      },
    ],
    seven: [
      { ...who, survey: yes, report: yes, plan: yes, deed: yes, models: yes, friends: yes, essay: yes },
    ],
    progress: huaihua2010.requiredMonths.map((month) => ({
      ...who,
      month,
      problems: '经费不足',
      av: '简报1期',
    })),
  } satisfies SheetExamples;
}
