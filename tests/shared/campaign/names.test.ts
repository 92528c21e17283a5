import { foldText, unitKey } from '../../../shared/campaign/names';

describe('unitKey: two spellings of one supporting unit agree', () => {
  it.each([
    ['怀化市教育局', '教育局'],
    ['市教育局机关团委', '教育局'],
    ['怀化学院 团委', '怀化学院'],
    ['怀\u200b化学院\u2060', '怀化学院'],
    ['市委', '委'],
    ['团委', '团委'],
  ])('%s → %s', (written, key) => expect(unitKey(written)).toBe(key));
});

describe('foldText: texts that look alike are alike', () => {
  it.each([
    ['官庄 镇\n', '官庄镇'],
    ['ＡＢ１２', 'AB12'],
    ['乡镇(街道)', '乡镇（街道）'],
    ['乡镇〔街道〕', '乡镇（街道）'],
    // characters that cannot be seen
    ['\u202d官庄镇\u202c', '官庄镇'],
    ['官\u00ad庄\u2060镇\u200e', '官庄镇'],
    ['官庄镇\ufe0f', '官庄镇'],
    ['\u200b\ufeff', ''],
    // radicals, from a PDF or an input method
    ['⻢底驿乡', '马底驿乡'],
    ['⻓⻔⻩⻰⻛', '长门黄龙风'],
    ['⾺底驿乡', '馬底驿乡'],
    ['⼤⽔⽥乡', '大水田乡'],
    // footnote marks are no part of a name
    ['官庄镇①', '官庄镇'],
    ['市财政局²', '市财政局'],
    ['⑴到位时间', '到位时间'],
    ['①', '1'],
  ])('%j → %s', (written, folded) => expect(foldText(written)).toBe(folded));
});
