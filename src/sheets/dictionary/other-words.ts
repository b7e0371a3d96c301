/** What of a customer a header names. */
const OF = '(?<of>名称|名|全称|全名|简称|编码|编号|代码|代号|号|id)';

/** Those who buy, rent, insure, study or hand in samples, as their trade calls them, and what is put behind it. */
const BUYERS = '协议|承租|租赁|投保|被保险|委托|合作|采购|认购|使用|签约|下单|参展|参会|送检|受检|学员|用电|用水|用气|缴费|结算|终端|最终|渠道|加盟|代理|经销|分销|服务';
const WHO = '方|单位|人|户|客户|用户|公司|企业|商|对象';
/** Buyers that need nothing behind them, only the word for what of them is named. */
const ALONE = '商户|商家|租户|租客|房客|住户|业主|家长|学生|学员|患者|病人|旅客|药店|医院|酒店|学校|商超|代理|经销商|渠道商|分销商|加盟商|代理商';

/**
 * Words of headers that the lists call otherwise, as a pattern over the normalised header and what to put in its place; the result is looked up as
 * any header is. That 承租方, 药店 and 送检单位 are the customer, and 导购 the one who sold, says the trade; the rest is the same everywhere.
 */
export const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:${BUYERS})(?:${WHO})${OF}?$`), '客户$<of>'], [new RegExp(`^(?:${ALONE})${OF}$`), '客户$<of>'], [/^(欠[费款]户|用[水电气]户|租客|房客|住户|患者|病人|旅客|参展商|被保险人|投保人)$/, '客户'],
  [/收汇/, '收款'], [/(?<!应)缴纳/, '缴款'], [/追款/, '催款'], [/装运/, '发运'],
  [/^.{0,4}(?:所属|归属)人员?$/, '业务员'], [/^(?:营业员|店员|导购员?|开单员|[置课会理]?[业程籍财]?顾问|客户执行|投放经理|招商(?:经理|人员)|城市经理|揽货人|客户关系负责人|推广员|推广经理|发展人|揽收人)$/, '业务员'],
  [/^(?:[\u4e00-\u9fff]{1,3}[品料材件器械机剂书]|模具|房源|仪器|课程班?|展会|会议|培训|课题)名称?$/, '产品名称'],
];

/** A header in the words of the lists; the same when it has none of those above. @example inListedWords('承租方简称') === '客户简称' */
export function inListedWords(key: string): string {
  return OTHER_WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), key);
}
