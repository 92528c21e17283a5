import type { Campaign } from '../campaign/campaign';
import { findCounty } from '../campaign/divisions';
import { foldText } from '../campaign/names';
import { prefecture } from '../campaign/prefecture';
import { countiesOfTownship } from '../campaign/township-names';
import type { WordListId } from '../campaign/words';
import { conceptsIn } from './concepts';
import { readChoice } from './read-choice';
import { isSerial, readDate } from './read-date';
import { readFlag } from './read-flag';
import { numberIn, readCount, readMoney } from './read-number';

/** What one value looks like, whatever its heading says. */
export type Face = string;

const organisation =
  /(局|厅|委|办|院|学校|中学|小学|大学|学院|中专|高专|公司|银行|分行|支行|支公司|医院|中心|总站|车站|工作站|联社|信用社|集团|总队|支队|大队|段|厂|报社|电视台|工会|检察院|法院|团委|办公室|组宣部|学校部|青工部|组织部|宣传部|统战部|人大|政协|联合会|协会|妇联|残联|科技局|中支|[一二三四五六七八九十]中|人寿|移动|联通|电信|财险|急诊科|大厅|服务站|农行|建行|工行|中行|幼儿园|技校|分局|分公司|办事处机关)$/;
const unitStart = new RegExp(
  `^(市|${prefecture.short}|${prefecture.province.slice(0, -1)}|中国|县|区|省|团市委|团${prefecture.short}|国家|中共|共青团)`,
);
const ofPrefecture = new RegExp(`^(市|${prefecture.short})[\\u4e00-\\u9fff]{2,8}$`);
const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝安常乐于时傅齐康伍余元卜顾孟平黄和穆萧尹姚邵汪祁毛禹狄米贝明臧计成戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄江童颜郭梅盛林钟徐邱骆高夏蔡田胡凌霍虞万支柯管卢莫经房解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀甄曲家封芮储靳段焦巴谷车侯班秋仲伊宫宁仇栾甘武符刘景詹束龙叶幸司黎蒲卓屠蒙池乔闻党翟谭劳逄姬申扶冉宰桑桂牛寿边燕冀尚农柴瞿阎肖欧粟向瞿全佘谌聂晏补覃';
const personName = new RegExp(`^[${surnames}][\\u4e00-\\u9fff]{1,2}$`);
const titledName = new RegExp(
  `^[${surnames}][\\u4e00-\\u9fff]{0,2}(副?(书记|局长|镇长|乡长|主任|院长|校长|经理|县长|部长|科长|主席|站长))`,
);
const flagWords =
  /^([√×✓✔✗✘●○OKok]+|是|否|有|无|完成|已(完成|建立|建|上墙|落实|制定|到位|启用|签|办)|未(完成|建立|建|上墙|落实|制定|开展|启用)?|已|没有|在用)$/;
const monthOnly = /^(\d{4}年?)?[.年]?(\d{1,2}|[一二三四五六七八九十]{1,3})月份?$/;
const dayOnly = /^(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]$/;
const monthDay = /^(\d{2,4}[.·])?(1[0-2]|0?[1-9])\.(3[01]|[12]\d|0?[1-9])$/;
const lists: readonly WordListId[] = [
  'fundingForm',
  'activityCategory',
  'contactType',
  'electionMode',
  'townKind',
  'unitType',
  'lender',
];

export interface FaceContext {
  campaign: Campaign;
  date1904: boolean;
}

/** The faces of a text: each is a name under which the weights know it. */
export function facesOfText(written: string, context: FaceContext): readonly Face[] {
  const folded = foldText(written);
  const faces: Face[] = [lengthFace(folded)];
  if (isTownship(folded, context.campaign)) faces.push('township');
  if (findCounty(context.campaign, folded).kind !== 'unknown' && folded.length <= 12) faces.push('county');
  if (isUnit(folded)) faces.push('unit');
  if (/^1\d{10}$|^0\d{2,3}[-—]?\d{7,8}/.test(folded)) faces.push('phone');
  if (isPeriodHeading(folded) || /^\d{4}[.年]\d{1,2}月?$/.test(folded)) faces.push('month');
  const isDay = dayOnly.test(folded);
  const date =
    isDay || monthDay.test(folded) || readDate(written, { ...context, isDate: false }).kind === 'read';
  if (date || /\d{1,2}月(\d{1,2}[日号]|[上中下]旬)/.test(folded)) faces.push('date');
  if (isDay) faces.push('day');
  if (/^\d{17}[\dXx]$|\*{3,}/.test(folded)) faces.push('identityNumber');
  if (flagWords.test(folded)) faces.push('flag');
  else if (!date && folded.length <= 12) {
    const flag = readFlag(written, { ...context, isDate: false });
    if (flag.kind === 'read' && !flag.unknownWord) faces.push('flagLike');
  }
  if (/《[^》]+》/.test(folded)) faces.push('titled');
  const parts = folded.split(/[、,，;；/]|和/).filter((part) => part !== '');
  if (parts.length > 0 && parts.every((part) => personName.test(part.replace(/（[^）]*）$/, '')))) {
    faces.push(parts.length > 1 ? 'people' : 'person');
  }
  if (titledName.test(folded)) faces.push('titledPerson');
  if (/(书记|委员|主席|镇长|乡长|主任|站长|所长)$/.test(folded) && folded.length <= 12) faces.push('post');
  if (/(村|组|社区|居委会|居|寨|屯)$/.test(folded) && folded.length >= 3) faces.push('village');
  if (/[%‰]$/.test(folded)) faces.push('rate');
  if (/^(\d+|[一二三四五六七八九十半两]+)个?(年|月)(以内)?$/.test(folded) && !monthOnly.test(folded))
    faces.push('term');
  if (!date && numberIn(folded) !== null) faces.push(...facesOfNumber(numberIn(folded) ?? 0));
  else if (!date && readCount(written).kind === 'read') faces.push('counted');
  if (/[元圆万整]$/.test(folded) && readMoney(written, 100).kind === 'read') faces.push('money');
  for (const list of lists) {
    if (folded.length <= 12 && !('unknownWord' in readChoice(written, list)) && !inOther(folded))
      faces.push(list);
  }
  if (/团[县市区]委|[县市区]团委|党委|党组|党政|团干|信用社|联社|书记.*[、+/和]|领导/.test(folded))
    faces.push('counterpart');
  if (/送(医|科技|法|文化|致富|信息|农技|书|电影)/.test(folded)) faces.push('service');
  if (/^[A-Z]{0,4}\d{3,}$|^第?\d{2,}号$/i.test(folded) && numberIn(folded) === null) faces.push('code');
  if (/^0\d{3,}$/.test(folded)) faces.push('code');
  for (const concept of conceptsIn(folded).concepts) faces.push(`says:${concept}`);
  return faces;
}

function inOther(folded: string): boolean {
  return folded === '其他' || folded === '其它';
}

/** The faces of a number: its magnitude, and whether its format shows a date. */
export function facesOfNumber(value: number, showsDate = false): Face[] {
  if (showsDate || isSerial(value, false)) return showsDate ? ['date'] : ['serialDate', 'int', 'thousands'];
  if (value >= 19_900_000 && value <= 20_301_231 && Number.isInteger(value)) return ['date', 'int'];
  if (value >= 1e9) return [value >= 1e10 && value < 2e10 ? 'phone' : 'identityNumber'];
  const faces: Face[] = ['number', Number.isInteger(value) ? 'int' : 'decimal'];
  faces.push(
    value === 0
      ? 'zero'
      : value <= 12
        ? 'few'
        : value < 100
          ? 'tens'
          : value < 1000
            ? 'hundreds'
            : 'thousands',
  );
  if (value >= 500 && value % 100 === 0) faces.push('round');
  return faces;
}

function lengthFace(folded: string): Face {
  return folded.length <= 2
    ? 'len2'
    : folded.length <= 4
      ? 'len4'
      : folded.length <= 8
        ? 'len8'
        : folded.length <= 16
          ? 'len16'
          : 'long';
}

/** A township of the campaign, or a name that ends like one and says nothing else. */
export function isTownship(folded: string, campaign: Campaign): boolean {
  const name = folded.replace(/(团委|团工委|人民政府|政府|党委|党工委)$/, '');
  if (countiesOfTownship(campaign, name).size > 0) return true;
  if (
    !/^[\u4e00-\u9fff]{1,9}(乡|镇|街道|办事处)$/.test(name) ||
    /(乡镇|街道乡|集镇|城镇|[哪各全本我到来下在入驻]个?[乡镇])$/.test(name)
  )
    return false;
  return conceptsIn(name.replace(/(乡|镇|街道|街道办事处|办事处)$/, '')).known < 0.5;
}

/** A name that ends like an office, a firm or a school and says whose it is. */
export function isUnit(folded: string): boolean {
  const name = folded.replace(/（[^（）]*）$/, '');
  if (name.length < 3 || name.length > 24 || !organisation.test(name))
    return unitStart.test(name) && ofPrefecture.test(name) && conceptsIn(name).known < 0.6;
  return (
    unitStart.test(name) ||
    (conceptsIn(name).known < 1 && conceptsIn(name.replace(organisation, '')).known < 0.5)
  );
}

/** 7月, 七月份, 2010年7月, 三季度（到9月底）: a period alone, as a heading over figures says it. */
export function isPeriodHeading(folded: string): boolean {
  return (monthOnly.test(folded) && /月/.test(folded)) || quarterOnly.test(folded);
}

const quarterOnly = /^(\d{4}年)?第?[一二三四1-4]季度?(（[^（）]*）)?$/;
