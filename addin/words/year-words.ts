import type { Language } from '../../shared/findings/text';

interface YearWords {
  title: string;
  hint: string;
  noKey: string;
  fetching: string;
  nothingAccepted: string;
  nothingAcceptedHint: string;
  unanswered: string;
  unansweredHint: string;
}

/** The county's whole year as a sheet. */
export const yearWords: Readonly<Record<Language, YearWords>> = {
  zhCN: {
    title: '全年总结',
    hint: '用团市委已采纳的月报，写成一张全年总结表：各月报送、完成情况、各结对、没有做到的。',
    noKey: '请先填写报送密钥。',
    fetching: '正在取回各月的报送…',
    nothingAccepted: '还没有一个月的报送被采纳，写不出全年总结。',
    nothingAcceptedHint: '团市委采纳之后再来。',
    unanswered: '没有取到各月的报送。',
    unansweredHint: '请检查网络和密钥，过一会儿再试。',
  },
  en: {
    title: 'The whole year',
    hint: 'Writes a sheet of the whole year from the reports that the municipal committee has accepted: months, completion, pairings, what is short.',
    noKey: 'Enter your key first.',
    fetching: 'Fetching the reports of all months…',
    nothingAccepted: 'No month is accepted yet: there is nothing to sum up.',
    nothingAcceptedHint: 'Come back when the municipal committee has accepted one.',
    unanswered: 'The reports could not be fetched.',
    unansweredHint: 'Check the network and your key, and try again in a while.',
  },
};
