import type { CellValue } from '../domain/cell';

/** What the values of a column look like: shares (0–1) of its filled sample cells. `count` is how many there were. */
export interface ColumnShape {
  readonly count: number;
  readonly code: number;
  readonly company: number;
  readonly person: number;
  readonly day: number;
  readonly money: number;
  readonly terms: number;
  readonly measure: number;
  readonly flag: number;
  readonly phone: number;
  readonly percent: number;
  readonly text: number;
  /** Whole numbers that count up by one: a running number and no code. */
  readonly serial: number;
}

const COMPANY = /(公司|集团|厂|中心|医院|学校|大学|研究院|研究所|银行|合作社|事务所|工作室|商行|经营部|有限|股份|\b(inc|llc|ltd|co|corp|gmbh|plc|limited|company|group)\b)/i;
const TERMS = /(月结|天|预付|货到|票到|验收后|发货前|季结|现结|款到|net\s?\d|days|\d+%|背靠背|\d:\d)/i;
const DATE = /^\s*['"]?(\d{4}\s*[-/.年]\s*\d{1,2}([-/.月]\s*\d{1,2})?|\d{1,2}\s*[-/.月]\s*\d{1,2}(\s*[-/.]\s*\d{2,4}|日)?|\d{1,2}[-\s][a-z]{3,9}[-\s,]+\d{2,4}|[a-z]{3,9}\s\d{1,2},?\s\d{4}|(19|20)\d{6}$)/i;
const MONEY = /^[\s'"]*[-+(（]?\s*(¥|￥|rmb|cny|usd|us\$|\$|€|£)?\s*-?[\d０-９][\d０-９,，\s]*([.．][\d０-９]+)?\s*[)）]?\s*(元|万元?|亿|圆整?|rmb|cny|usd)?[-\s]*$/i;
const FLAG = /^(是|否|有|无|y|n|yes|no|true|false|√|×|x|已|未|0|1)$/i;
const CODE = /^['\s]*(?=.*\d)[a-z0-9][a-z0-9\-_/.#\s[\]（）()]*$/i;
const PHONE = /^[+\d][\d\s\-()]{6,}$/;

/** Two to four characters that begin with a family name; 正常 and 已审 are no people. */
const PERSON = /^(?:欧阳|司马|上官|诸葛|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍霍翁隋甘景单包柏宁柯阮桂闵解强柴华车冉房边吉饶瞿戚古米池滕晋郎邸冀谈姬屠郁商蒙计喻窦迟卓花仇艾蓝都巩井练仲乐虞卞封竺楚匡宗应巫荆明保和])[\u4e00-\u9fff·]{1,3}$/;

/** A number format that shows a date: y, m and d codes outside quotes and brackets. General and 0.00 do not. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return /y|(^|[^a-z])d{1,4}([^a-z]|$)|m+[-/月]d|d[-/]m/.test(bare) && !/general|e[+-]0/.test(bare);
}

/**
 * Looks at sample cells of a column. `formats` are the number formats of the same cells where known.
 * A date serial counts as a day only with a date format or inside 2000–2079, and then as money too: headers decide between the two.
 */
export function columnShape(cells: readonly CellValue[], formats: readonly (string | undefined)[] = []): ColumnShape {
  const sum = { code: 0, company: 0, person: 0, day: 0, money: 0, terms: 0, measure: 0, flag: 0, phone: 0, percent: 0, text: 0, serial: 0 };
  let count = 0;
  let previous = NaN;
  cells.forEach((cell, index) => {
    if (cell === null || cell === '') return;
    count += 1;
    if (typeof cell === 'boolean') { sum.flag += 1; return; }
    if (typeof cell === 'number') {
      const dated = isDateFormat(formats[index] ?? '');
      if (cell === previous + 1 || (count === 1 && cell === 1)) sum.serial += 1;
      previous = cell;
      if (dated || (Number.isInteger(cell) && ((cell >= 36_526 && cell <= 65_745) || (cell >= 20_000_101 && cell <= 20_991_231)))) sum.day += 1;
      if (!dated) sum.money += 1;
      if (Number.isInteger(cell) && cell >= 0) sum.code += 1;
      if (Math.abs(cell) <= 1) sum.percent += 1;
      if (cell === 0 || cell === 1) sum.flag += 1;
      if (Number.isInteger(cell) && cell > 0 && cell < 366) sum.terms += 0.6;
      return;
    }
    const text = cell.normalize('NFKC').trim();
    if (DATE.test(text) || (/^\d{5}(\.\d+)?$/.test(text) && Number(text) >= 36_526 && Number(text) <= 65_745)) sum.day += 1;
    if (MONEY.test(text)) sum.money += 1;
    else sum.text += 1;
    if (CODE.test(text)) sum.code += 1;
    if (COMPANY.test(text)) sum.company += 1;
    else if (PERSON.test(text)) sum.person += 1;
    if (TERMS.test(text)) sum.terms += 1;
    if (/^(台|套|件|个|吨|kg|米|m|批|箱|只|项|次|人天|张|pcs|set|ea|unit|月|年|根|条|块|平方米|公斤)$/i.test(text)) sum.measure += 1;
    if (FLAG.test(text)) sum.flag += 1;
    if (PHONE.test(text)) sum.phone += 1;
    if (/%$/.test(text)) sum.percent += 1;
  });
  const of = (n: number): number => (count === 0 ? 0 : n / count);
  return {
    count, code: of(sum.code), company: of(sum.company), person: of(sum.person), day: of(sum.day), money: of(sum.money), terms: of(sum.terms),
    measure: of(sum.measure), flag: of(sum.flag), phone: of(sum.phone), percent: of(sum.percent), text: of(sum.text), serial: of(sum.serial),
  };
}
