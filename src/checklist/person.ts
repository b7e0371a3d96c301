import { plainText } from '../domain/plain-text';

/** A person as a cell names them. */
export interface Person {
  /** Name and title without numbers and addresses; '' when the cell holds only a number. */
  readonly name: string;
  /** A complete phone number, mail address or chat id stands in the cell. */
  readonly reachable: boolean;
  /** Digits that look like a phone number and are none (nine digits), or null. */
  readonly badPhone: string | null;
}

/**
 * Reads name and contact from one cell.
 * @example readPerson('王总 138-0013-8000') // { name: '王总', reachable: true, badPhone: null }
 * @example readPerson('李会计 138001380')   // { name: '李会计', reachable: false, badPhone: '138001380' }
 */
export function readPerson(text: string): Person {
  let person = READ.get(text);
  if (!person) {
    person = read(text);
    if (READ.size >= REMEMBERED) READ.clear();
    READ.set(text, person);
  }
  return person;
}

/** One person stands in many cells and is asked for by several rules; reading is remembered for this many texts. */
const REMEMBERED = 20_000;
const READ = new Map<string, Person>();

function read(text: string): Person {
  const plain = plainText(text);
  const numbers = plain.match(DIGIT_RUN) ?? [];
  const good = numbers.some((run) => isPhone(run) || holdsPhone(run));
  const chat = CHAT.test(plain);
  const mail = MAIL.test(plain);
  const bad = good || chat ? undefined : numbers[0];
  const name = plain.replace(MAIL, ' ').replace(CHAT, ' ').replace(DIGIT_RUN, ' ').replace(LABELS, ' ').replace(/[\s,，、/()（）:：;；+-]+/g, ' ').trim();
  return { name, reachable: good || mail || chat, badPhone: bad?.replace(/\D/g, '') ?? null };
}

/** Two numbers side by side look like one that is too long: 13800000103 0512-58881234. A short one among them could be a date. */
function holdsPhone(run: string): boolean {
  return run.split(/\s+/).some((piece) => piece.replace(/\D/g, '').length >= 10 && isPhone(piece));
}

/**
 * True for a complete phone number: Chinese mobile (11 digits from 13), landline with area code, local landline of 7–8 digits,
 * 400/800 numbers, anything international that starts with + and has 8–15 digits.
 * @example isPhone('13800138000') === true; isPhone('021-58881234') === true; isPhone('138001380') === false
 */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (/^\s*\+(?!86)/.test(text)) return digits.length >= 8 && digits.length <= 15;
  return /^(?:86)?(?:1[3-9]\d{9}|0\d{9,15}|[48]00\d{7}|[2-9]\d{6,7})$/.test(digits);
}

/**
 * True when a cell names a function and nobody: 财务部, 会计, 老板, accounting.
 * @example isRoleOnly('财务部') === true; isRoleOnly('王会计') === false
 */
export function isRoleOnly(name: string): boolean {
  return ROLE_ONLY.test(name);
}

/**
 * True when a text says what somebody's position is: 财务经理, 王总, 会计, CFO.
 * @example namesRole('王总') === true; namesRole('王建国') === false
 */
export function namesRole(text: string): boolean {
  return ROLE.test(text);
}

const DIGIT_RUN = /\+?\d(?:[\d\s().-]*\d){4,}/g;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const CHAT = /(?:微信|wechat|weixin|钉钉|dingtalk|qq|whatsapp)\s*[:：]?\s*[\w-]{4,}/i;
const LABELS = /(?:手机|电话|联系方式|座机|微信|邮箱|mobile|phone|tel|email|mail)\s*[:：.]?/gi;
const ROLE_ONLY = /^(?:对方|客户|甲方|公司)?(?:财务|会计|出纳|老板|采购|领导|经办人?|负责人|业务员|总经理|经理|仓库|质检|技术|使用部门|accounting|accounts payable|finance|boss|buyer|purchasing|manager|warehouse)(?:部门?|科|处|室|人员|团队| department| dept\.?| team)?$/i;
const ROLE = /总|经理|主任|主管|部长|科长|处长|厂长|董事|老板|会计|财务|出纳|采购|工程师|负责人|经办|法人|员$|manager|director|head|chief|buyer|accountant|purchas|finance|owner|president|\bc[efto]o\b/i;
