import { listed } from '../../messages/listed';
import type { Found, Check } from './check';

/** Our own name, return address and telephone are given; a letter that asks for money names the account. */
export const ownCompany: Check = {
  id: 'own-company',
  find: ({ letter, template, facts: { company, language, text } }) => {
    if (template.internal) return [];
    const missing = [
      company.name ? '' : text('check.company.name'),
      company.address ? '' : text('check.company.address'),
      company.phone || company.email ? '' : text('check.company.phone'),
    ].filter((each) => each !== '');
    const found: Found[] = missing.length === 0 ? [] : [{
      severity: 'block', message: { id: 'letters.check.company', values: { missing: listed(language, missing) } }, law: null,
    }];
    const asks = template.id === 'demand' || template.id === 'stop-supply' || template.id === 'instalment-plan' || letter.purpose === 'demand';
    if (asks && template.id !== 'joint-collection' && !company.bankAccount) found.push({ severity: 'warn', message: { id: 'letters.check.account' }, law: null });
    return found;
  },
};
