import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { categoryIn, counterpartsIn, servicesIn } from '../../../shared/reading/words-in-text';

describe('the category that a free text names', () => {
  it.each([
    ['“青春飞扬”五四青年联谊晚会', 'mayFourth'],
    ['纪念五·四青年节', 'mayFourth'],
    ['送医下乡', 'services'],
    ['送科技图书到村', 'services'],
    ['农村青年养殖技术培训班', 'training'],
    ['单位领导与镇党政班子交流座谈', 'leaderExchange'],
    ['小额贷款政策宣讲会', 'loanPublicity'],
    ['宣传青年创业小额信贷', 'loanPublicity'],
    ['五四联谊暨送文化下乡', 'other'],
    ['慰问困难学生', null],
    ['五四红旗团委评选', null],
    ['', null],
  ])('%s: %s', (text, category) => expect(categoryIn(text)).toBe(category));
});

describe('the services that a free text names', () => {
  it.each([
    ['送医疗、送科技下乡', ['medicine', 'science']],
    ['义诊并发放法律宣传单', ['medicine', 'law']],
    ['文化、科技、卫生三下乡', ['medicine', 'science', 'culture']],
    ['赠送图书200册，提供致富信息', ['culture', 'prosperity']],
    ['村庄环境卫生整治', []],
    ['企业文化交流', []],
  ])('%s: %j', (text, services) => expect(servicesIn(text)).toEqual(services));
});

describe('the counterparts that a free text names', () => {
  it.each([
    ['与团县委书记、官庄镇党委书记座谈', ['countyCommittee', 'townshipLeaders']],
    ['沅陵团县委到单位走访', ['countyCommittee']],
    ['共青团沅陵县委', ['countyCommittee']],
    ['向本单位党组、团市委汇报', ['ownPartyOrganisation', 'municipalCommittee']],
    ['向局党组汇报', ['ownPartyOrganisation']],
    ['洪江团市委', ['countyCommittee']],
    ['怀化团市委', ['municipalCommittee']],
    ['听取乡镇（街道）团委意见', ['townshipCommittee']],
    ['与镇长商定贷款对象，联系农村信用社', ['townshipLeaders', 'lender']],
    ['与马底驿乡政府、信贷员会面', ['townshipLeaders', 'lender']],
    ['市团委书记看望官庄镇学生', ['municipalCommittee']],
    ['走访留守儿童', []],
    ['县委、县政府领导', []],
    ['汇报小额信贷情况', []],
  ])('%s: %j', (text, counterparts) => expect(counterpartsIn(text, campaign)).toEqual(counterparts));
});
