/** Traditional characters that headers use, each followed by its simplified form. */
const PAIRS = [
  '編编號号戶户發发稅税額额總总計计開开單单據据應应帳账帐账賬账餘余業业務务員员備备註注簡简稱称統统買买賣卖訂订貨货數数價价實实際际預预經经專专約约簽签請请驗验質质證证憑凭銀银轉转匯汇滙汇彙汇幣币別别類类種种狀状態态聯联絡络電电話话傳传網网郵邮區区縣县國国',
  '產产項项規规時时間间確确認认審审製制對对帶带結结繳缴費费現现進进銷销沖冲衝冲讓让減减營营處处負负責责權权償偿還还條条領领關关係系門门屬属級级題题標标準准採采購购廠厂倉仓庫库運运輸输遞递達达裝装車车連连資资訊讯檔档記记錄录説说說说書书無无與与為为從从後后內内於于術术',
  '醫医師师學学課课當当會会損损壞坏賠赔擔担遲迟終终啟启維维護护險险議议爭争異异訴诉調调點点節节觸触觀观劃划畫划擬拟測测報报評评織织組组團团體体圖图執执勞劳動动櫃柜臺台檯台個个隻只張张萬万億亿圓圆兩两雙双歷历曆历舊旧補补辦办歸归攤摊墊垫頭头寫写離离舖铺鋪铺樓楼層层廣广東东灣湾',
  '聲声選选擇择顧顾問问線线機机構构壓压試试樣样來来週周變变換换鎖锁顯显隨随適适釋释隊队階阶陸陆雜杂難难頁页順顺須须頒颁頻频顏颜願愿飛飞館馆鮮鲜黃黄齊齐齡龄龍龙佔占佈布併并儲储優优兌兑創创劑剂協协參参嚴严圍围壽寿夠够獎奖獲获審审寬宽寶宝將将尋寻導导屆届廢废廳厅徑径復复複复徵征恆恒',
  '掃扫掛挂揀拣撥拨擁拥擊击擴扩攝摄敘叙斷断暫暂樂乐歐欧殘残氣气決决淨净湯汤溫温滿满滯滞濟济灑洒獨独環环療疗監监盤盘礦矿禮礼穩稳筆笔範范籌筹糧粮紀纪紅红純纯紙纸細细絕绝綜综緊紧練练縮缩績绩續续罰罚義义職职臨临藝艺藥药蓋盖襯衬見见覽览訓训託托訪访設设許许診诊詢询詳详誤误談谈論论諮咨識识',
  '譯译讀读財财貸贷貼贴貿贸賒赊賴赖贈赠軟软較较載载輔辅輕轻輛辆輪轮辭辞農农過过違违遠远遷迁遺遗邊边鄉乡錢钱鍵键鏈链鐵铁長长閉闭閱阅陣阵陰阴韓韩風风飯饭飲饮駐驻駛驶鹽盐麵面屬属慣惯懸悬戰战捨舍榮荣槍枪樁桩歲岁滅灭燈灯爾尔牆墙犧牺瑣琐瓊琼疊叠癒愈盡尽眾众窮穷競竞築筑碼码債债檢检諾诺場场園园塊块畢毕興兴鋼钢雲云迴回輯辑綁绑冊册刪删僱雇僅仅噸吨傭佣們们幫帮詞词絲丝繼继羅罗聽听肅肃膠胶與与舉举艙舱',
  '納纳紛纷訟讼緩缓賓宾廈厦塗涂橋桥欄栏況况儀仪凍冻鑒鉴鑑鉴針针鈔钞錯错鏡镜鐘钟闆板陽阳頂顶養养藍蓝綠绿紡纺紗纱繫系緣缘蘇苏陳陈擠挤傷伤傾倾謝谢賺赚賽赛贏赢趕赶趨趋跡迹踐践躍跃轄辖轟轰醜丑釀酿鈣钙銅铜鋁铝鋅锌鋒锋錦锦錫锡鍋锅鎮镇閃闪閥阀闊阔闢辟陝陕隸隶霧雾靈灵頓顿頗颇顆颗颱台飾饰餅饼駁驳騎骑騙骗驅驱驚惊驟骤髒脏鬆松鬥斗鮑鲍鴻鸿鵬鹏麥麦麼么黨党滲渗漲涨漿浆潔洁潤润潛潜澆浇澤泽濃浓濕湿濫滥濱滨瀏浏爛烂爐炉牽牵獵猎瑪玛瓏珑畝亩疇畴盜盗盧卢矯矫碩硕磚砖禍祸穀谷窩窝篩筛籃篮糾纠紋纹紮扎綫线緝缉緯纬縫缝縱纵繞绕繪绘罷罢羨羡聖圣聞闻聰聪脅胁脈脉腦脑膚肤臟脏艦舰艱艰莊庄華华萊莱葉叶蒼苍蓮莲薦荐蘭兰虛虚蝦虾衆众衛卫裏里褲裤襪袜視视覺觉討讨訣诀詐诈該该誌志誠诚誰谁諒谅謀谋謊谎譽誉豐丰貧贫販贩貴贵賀贺賄贿賜赐賢贤贖赎贊赞趙赵攬揽軌轨蹤踪擾扰憶忆瀝沥囑嘱軸轴訖讫',
].join('');

const SIMPLIFIED = new Map<string, string>();
for (let index = 0; index + 1 < PAIRS.length; index += 2) SIMPLIFIED.set(PAIRS.charAt(index), PAIRS.charAt(index + 1));

/** Words for one thing that differ between places, after the characters: Hong Kong and Taiwan, then what the other lists say. */
const WORDS: readonly (readonly [string, string])[] = [['合约', '合同'], ['契约', '合同'], ['专案', '项目'], ['银码', '金额'], ['连络', '联络'], ['保固', '质保'], ['兑换率', '汇率'], ['料件', '物料'], ['料品', '物料']];

/**
 * A header in simplified characters and in the words of the dictionary, so that one list of names serves mainland, Hong Kong and Taiwan.
 * @example simplified('客戶編號') === '客户编号'; simplified('合約金額') === '合同金额'; simplified('invoice') === 'invoice'
 */
export function simplified(text: string): string {
  if (!/[\u4e00-\u9fff]/.test(text)) return text;
  let plain = '';
  for (const char of text) plain += SIMPLIFIED.get(char) ?? char;
  for (const [word, instead] of WORDS) plain = plain.replaceAll(word, instead);
  return plain;
}
